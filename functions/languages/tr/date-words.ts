import type { DateWords } from '../date-words.ts';

/** The words of Turkish dates. */
export const dateWords: DateWords = {
  common: 've bir bu da de için ile olarak çok daha olan en gibi sonra ise kadar göre her',
  published:
    'yayınlanma | yayınlandı | yayın tarihi | yayınlanma tarihi | yayımlanma | yayımlandı | giriş | giriş tarihi | oluşturma | eklenme | tarih',
  updated: 'güncelleme | güncellendi | güncelleme tarihi | son güncelleme | güncellenme',
  ago: '# önce',
  units: {
    minute: 'dakika dk',
    hour: 'saat sa',
    day: 'gün',
    week: 'hafta',
    month: 'ay',
    year: 'yıl',
  },
  one: 'bir',
  today: 'bugün',
  yesterday: 'dün',
};
