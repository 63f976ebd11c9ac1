import type { DateWords } from '../date-words.ts';

/** The words of Vietnamese dates. */
export const dateWords: DateWords = {
  common: 'của và là có cho được các trong không những một với người đã này khi để',
  published: 'đăng | đăng ngày | xuất bản | ngày đăng | đăng lúc | ngày xuất bản',
  updated: 'cập nhật | cập nhật lần cuối | sửa đổi',
  ago: '# trước',
  units: {
    minute: 'phút',
    hour: 'giờ',
    day: 'ngày',
    week: 'tuần',
    month: 'tháng',
    year: 'năm',
  },
  today: 'hôm nay',
  yesterday: 'hôm qua',
};
