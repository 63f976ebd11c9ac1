import type { StopWords } from '../stop-words.ts';

/** The English words that part phrases. */
export const stopWords: StopWords = {
  words: `
    a about above according across after again against ago all almost along already also although always am among an and
    another any anyone anything are around as at away back be became because become been before began behind being below
    between both but by came can cannot come could d day days did do does doing don done down during each eight either else
    enough even ever every everyone everything few first five for former four from further get give given go going good got
    great had has have having he hello her here hers herself him himself his how however hundred i if in indeed instead into is
    isn it its itself just keep know known last late later least less like likely ll long look made make makes making man many
    may me mean might million billion month months more most mr mrs ms much must my myself near nearly need never new next nine no
    nor not nothing now of off often old on once one only onto or other others our out over own part people per perhaps put
    rather re really recent recently right s said same saw say saying says second see seen set seven several shall she should
    since six so some someone something soon still such t take taken tell ten than that the their them themselves then there
    these they thing things think third this those though thought thousand three through time times to today together told
    tomorrow too took toward towards two under until up upon us use used using ve very via want was way ways we week weeks well
    went were what when where whether which while who whole whom whose why will with within without won would year years yes
    yesterday yet you your yours monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december added announced asked called explained`,
};
