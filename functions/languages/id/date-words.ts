import type { DateWords } from '../date-words.ts';

/** The words of Indonesian dates. */
export const dateWords: DateWords = {
  common: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke juga adalah oleh',
  published: 'diterbitkan | dipublikasikan | terbit | diposting | dimuat | tayang | tanggal',
  updated: 'diperbarui | pembaruan | update | terakhir diperbarui | diubah',
  ago: '# yang lalu | # lalu',
  units: {
    minute: 'menit mnt',
    hour: 'jam',
    day: 'hari',
    week: 'minggu',
    month: 'bulan',
    year: 'tahun',
  },
  one: 'se',
  today: 'hari ini',
  yesterday: 'kemarin',
};
