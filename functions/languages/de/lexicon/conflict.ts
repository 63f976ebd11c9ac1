/** German terms that speak for conflict, war and peace; the format is that of `compileLexicon`. */
export const conflict = `
# conflict, war and peace
4 krieg, kriege, kriegs*, *krieg, militär*, soldat*, truppe*, armee*, rebell*, miliz*, ?kämpfe, kämpfer*
4 gefecht*, ?front, ?fronten, frontlinie, bewaffnet*, ?offensive*, extremist*, islamist*, aufständisch*
4 ?eskal*, waffen*, beschuss, feindselig*, bürgerkrieg*, konflikt*, kampfzone*
3 angriff*, angegriffen, getötet*, kommandeur*, ?general, ?kampf, ?kämpfen, ?stellungen, streitkräfte*
3 ?besetzt*, ?gewalt, gewaltsam*, gewalttät*, jihad*, dschihad*, jihadist*
3 säbelrasseln, aufmarsch*, militärische eskalation, aggression*, aggressor*, ?provokation*
2 sicherheitsgarantie*, ultimatum*, ?konfrontation*, nato, rote linie, rote linien
4 *soldat, *soldaten, *truppen, *armee, *kämpfer, *miliz, *milizen, *rebellen, *konflikt, *offensive
4 *waffen, *kriege
4 kriegerisch*, feldzug*, invasor*, infanterie*, kavallerie*, flugzeugträger*, u boote, schützengräben
4 kapitulation*, hinterhalt*, selbstmordanschl*, erster weltkrieg, ersten weltkrieg*, zweiter weltkrieg
4 zweiten weltkrieg*, heer, heere*, streitkraft, admiral*, feldherr*, offizier*, leutnant*, marschall*
4 grenztruppen, rüstung*, aufrüstung*
# act of terror
4 terror*, anschlag*, selbstmordattent*, attentat*, attentäter*, autobombe*, islamischer staat, is miliz
4 al kaida, boko haram, geiselnahme*, geisel*, taliban*, terrormiliz*, sprengstoff*, bombe, bomben
4 islamisten, pkk
4 *anschlag, *anschläge, *terror, *terroristen, *attentat, *attentäter
# armed conflict
4 u boot*, ?marine, kriegsmarine, flotte*, seeblockade*, kampfhandlung*, ?alliierte*, ?verbündete*
4 seeschlacht*, ?schlacht*, ?festung*, streitmacht, hauptstreitmacht, ?eroberung*, ?erobert*, kapitulier*
4 ?belager*, luftangriff*, luftschl*, waffenruhe*, waffenstillstand*, ?raketen*, artillerie*, invasion*
4 einmarsch*, drohnenangriff*, granate*, kampfjet*, ?panzer*, scharfschütze*, bombardier*, hisbollah, hamas
4 huthi*, separatist*, söldner*, blauhelm*, ostukraine, donezk, luhansk, krim, gazastreifen
4 westjordanland, aleppo, mossul, kobane, idlib, bundeswehreinsatz, bodentruppen, gegenoffensive
4 verteidigungslinie, peschmerga, luftwaffe, kriegsschiff*, ?munition*, geschosse
3 manöver, atomwaffe*, kernwaffe*, luftabwehr*, flugabwehr*, überfall auf die ukraine, wehrpflicht*
4 *angriff, *angriffe, *angriffen, *panzer, *raketen, *bomben
# guerrilla activity
4 guerilla*, farc, partisan*, untergrundkämpfer*
# war
4 weltkrieg*, kalter krieg, kalten krieg*, vietnamkrieg, kriegsende, kriegsgebiet*, schlachtfeld*
4 schützengraben, wehrmacht, kriegspart*
# military occupation
3 besatzung*, annexion*, annektier*, besatzer*
# civil unrest
4 aufstand*, aufstände*, unruhen, ausschreitung*, rebellion*, revolution*, revolte*
# demonstration
4 demonstr*, ?demo, ?demos, protest*, kundgebung*, tränengas*, wasserwerfer*, maidan, sitzblockade
4 gegendemonstr*
4 *demonstration, *demonstrationen, *demo, *proteste, *protest, *demonstranten
# riot
4 krawall*, randal*, plünder*, straßenschlacht*, barrikade*, schwarzer block, molotow*
# coup d'etat
4 putsch*, staatsstreich*, militärregierung, junta, ?umsturz*, machtübernahme, ?gestürzt*
# massacre
4 massaker*, massengrab*, massengräber, blutbad, enthaupt*, gemetzel
# genocide
4 völkermord*, genozid*, holocaust*, ethnische säuberung*, shoah, srebrenica, armenier*
# peace process
4 friedensgespräch*, friedensverhandlung*, friedensabkommen, friedensprozess, friedensplan
4 friedensvertrag, frieden*, feuerpause*, minsker abkommen, ?vermittler*, friedenstruppe*
# disarmament
4 abrüstung*, chemiewaffen*, entwaffn*, atomwaffensperrvertrag
# prisoners of war
4 kriegsgefangen*, gefangenenaustausch
`;
