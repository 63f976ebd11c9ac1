import { findMarker } from '../../../functions/clean/lines/find-marker.ts';
import { describeLine } from '../../../functions/clean/lines/line.ts';
import { markers } from '../../../functions/languages/languages.ts';

const kindOf = (text: string) => findMarker(describeLine(text, 1))?.kind;

describe('markers', () => {
  it.each([
    ['Lire aussi :   Le pont rouvre ses portes', 'read-also'],
    ['Article précédentLe maire part à Lyon', 'prev-next'],
    ['SHARE POST:', 'share'],
    ['12 Kommentare', 'comment-count'],
    ['Síguenos en Instagram', 'follow-us'],
    ['Contenuto riservato agli abbonati', 'subscription'],
    ['Deixe um comentário', 'comment-form'],
    ['Lees ook: Brug blijft dicht', 'read-also'],
    ['Wszelkie prawa zastrzeżone', 'legal'],
    ['Читайте также: мост открыт', 'read-also'],
    ['Διαβάστε επίσης', 'read-also'],
    ['责任编辑：王某', 'author-box'],
    ['関連記事', 'related'],
    ['이 시각 주요 뉴스', 'related'],
    ['무단전재 및 재배포 금지', 'legal'],
    ['댓글 12개', 'comment-count'],
    ['İlgili Haberler', 'related'],
    ['Yorum yapabilmek için giriş yapmalısınız', 'comment-form'],
    ['Baca juga: Jembatan kembali dibuka', 'read-also'],
    ['Berita Terpopuler', 'related'],
    ['Читайте також: міст відкрито', 'read-also'],
    ['Залишити коментар', 'comment-form'],
    ['Läs också: Bron öppnar igen', 'read-also'],
    ['Ämnen i artikeln', 'tags'],
    ['Les også: Broen åpner igjen', 'read-also'],
    ['Vis mer', 'read-also'],
    ['免责声明：本文仅代表作者观点', 'legal'],
    ['記事の無断転載を禁じます', 'legal'],
  ])('names %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    'Entre les lignes : de hauts responsables avertissent que le dialogue est rompu.',
    'Pourquoi c’est important : le pont est le seul passage sur la rivière.',
    'Share prices fell by four per cent in early trading on Tuesday.',
    'Next year the council will vote on a new bridge across the river.',
    '« Suivez le guide », lançait-il chaque matin aux visiteurs du château.',
    'Read more slowly, the postmistress advised a man who had misunderstood a joke about his hedge in the parish newsletter last week.',
    'Нагадаємо, міст закрили ще восени.',
    'Реєстрація виборців почалася в понеділок',
    'Son dakika golü maçı bitirdi',
    'İletişim Başkanı köprüyü gezdi',
    'Cetak gol di menit akhir, Andi dipuji pelatih',
    'Masuk musim hujan, warga diminta waspada',
    '수정 예산안이 어제 국회를 통과했다.',
    'Foton som tagits från bron visar hur lite vatten som finns kvar.',
    'Tagsüber bleibt die Brücke für den Verkehr gesperrt, nachts ist sie offen.',
  ])('takes for text: %s', (line) => {
    expect(kindOf(line)).toBeUndefined();
  });

  it('have phrases for every kind that ends or interrupts an article, in each language', () => {
    for (const { kinds } of Object.values(markers)) {
      expect(Object.keys(kinds)).toEqual(
        expect.arrayContaining([
          'read-also',
          'related',
          'share',
          'comment-form',
          'subscription',
          'legal',
          'tags',
        ]),
      );
    }
  });
});
