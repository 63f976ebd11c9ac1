import type { DateWords } from '../date-words.ts';

/** The words of Thai dates. */
export const dateWords: DateWords = {
  published: 'เผยแพร่ | เผยแพร่เมื่อ | โพสต์ | วันที่เผยแพร่ | ลงวันที่ | วันที่',
  updated: 'อัปเดต | อัพเดต | อัปเดตล่าสุด | ปรับปรุง | แก้ไข | ปรับปรุงล่าสุด',
  ago: '#ที่แล้ว | #ที่ผ่านมา | #ก่อน',
  units: {
    minute: 'นาที',
    hour: 'ชั่วโมง',
    day: 'วัน',
    week: 'สัปดาห์',
    month: 'เดือน',
    year: 'ปี',
  },
  today: 'วันนี้',
  yesterday: 'เมื่อวาน',
};
