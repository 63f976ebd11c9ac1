import type { DateWords } from '../date-words.ts';

/** The words of Hindi dates. */
export const dateWords: DateWords = {
  common: 'के में है की को से का और ने पर कि भी एक यह हैं',
  published: 'प्रकाशित | प्रकाशन तिथि | पब्लिश्ड | प्रकाशन | तारीख',
  updated: 'अपडेट | अपडेटेड | अद्यतन | संशोधित | अंतिम अपडेट',
  ago: '# पहले | # पूर्व',
  units: {
    minute: 'मिनट',
    hour: 'घंटे घंटा',
    day: 'दिन',
    week: 'सप्ताह हफ्ते',
    month: 'महीने माह',
    year: 'साल वर्ष',
  },
  today: 'आज',
  yesterday: 'कल',
  months: { 1: 'जन॰', 2: 'फरवरी', 9: 'सितम्बर', 10: 'अक्तूबर', 11: 'नवम्बर', 12: 'दिसम्बर' },
};
