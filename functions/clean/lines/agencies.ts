import { fold } from './fold.ts';
import { wordSet } from './word-table.ts';

/** Agencies that write articles, folded. */
const writing =
  `afp ap reuters dpa efe ansa pap tass belga anp apa ats sda upi pti ani xinhua ntb tt ritzau lusa ctk mti ria kna
  epd antara yonhap kyodo jiji interfax ukrinform unian anadolu askanews adnkronos aap tanjug agerpres belta`.split(
    /\s+/,
  );
const newsAgencies = wordSet(writing);

/** Those that European, American and Asian papers credit for pictures, archives and wires of announcements among them. */
const others =
  `getty gettyimages sipa keystone epa shutterstock istock istockphoto imago pa abaca maxppp bloomberg zuma
  nurphoto panoramic lapresse adobestock stock.adobe.com pixabay unsplash pexels flickr handout zumapress afpphoto
  alamy rex wenn splash depositphotos fotolia divulgacao reproducao dr scanpix cp apimages usatsi imagn newscom
  corbis magnum bestimage kcs starface wikimedia wikipedia nasa giphy imagoimages sputnik novosti unicef
  picture-alliance ots prnewswire businesswire globenewswire bernama telam notimex`.split(/\s+/);

/** Every agency that a paper credits, folded. */
export const agencies = wordSet([...writing, ...others]);

/** Whether a name is that of an agency for which articles are signed. */
export function isNewsAgency(name: string): boolean {
  return newsAgencies.has(fold(name));
}
