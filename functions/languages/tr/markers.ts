import type { MarkerTable } from '../marker-table.ts';

/** Turkish: what Turkish news sites print around their articles. */
export const markers: MarkerTable = {
  by: 'yazan | haber: | yazar | hazırlayan | muhabir | editör',
  pitch: 'abone | abonelik | okurlarımız | gazetecilik',
  consent: `
      biz ve ortaklarımız | ortaklarımız | rızanız | rızanızı | onayınız | tercihleriniz | tercihlerinizi | cihazınız | cihazınızda | çerez kullanıyoruz |
      çerezler kullanıyoruz | kişisel veri | kişisel verileriniz | kişiselleştirilmiş reklam | reklam ölçümü | meşru menfaat |
      zorunlu çerezler`,
  kinds: {
    breadcrumb: {
      opens: 'anasayfa > | ana sayfa > | anasayfa / | ana sayfa / | anasayfa » | haberler > | haberler ›',
    },
    'read-also': {
      opens: `
      ayrıca oku | ayrıca bakınız | bunu da oku | bunlar da | ilgili haber: | haberin devamı | devamını oku | detaylar için | haberin detayları |
      daha fazla oku | okumaya devam | tıklayın | haber için tıklayın | i̇zle: | izle:`,
      whole: 'devamı | devamını oku | daha fazla | ilgili haber | tümünü gör | hepsini gör',
      within: 'için tıklayınız | için tıklayın',
    },
    related: {
      opens: `i̇lgili haberler | ilgili haberler | i̇lginizi çekebilir | ilginizi çekebilir | benzer haberler | çok okunanlar | en çok okunan | en çok okunanlar | son dakika haberleri | son haberler | öne çıkan | öne çıkanlar | diğer haberler | günün haberleri | günün öne çıkan | popüler haberler | editörün seçtikleri | sizin için seçtiklerimiz | sizin için | önerilen haberler | önerilen | gündemdekiler | trend haberler | bunlar da ilginizi | sıradaki haber | manşetler | foto galeri | video galeri | son dakika haberler`,
      whole:
        'son dakika | popüler | manşet | gündem | öneriler | video | videolar | galeri | yazarlar | trendler',
    },
    'prev-next': {
      opens:
        'önceki haber | sonraki haber | önceki yazı | sonraki yazı | önceki: | sonraki: | sonraki sayfa | önceki sayfa',
      whole: 'önceki | sonraki | geri | geri dön',
    },
    share: {
      opens: `
      paylaş | bu haberi paylaş | haberi paylaş | facebook'ta paylaş | twitter'da paylaş | x'te paylaş | whatsapp'ta paylaş | bağlantıyı kopyala |
      linki kopyala | yazdır | arkadaşına gönder | yazı boyutu | yazı tipi | haberi dinle | favorilere ekle`,
      whole: 'paylaş | yazdır | kaydet | kopyala | a+ | a- | aa | dinle | beğen | e-posta | gönder | tweetle',
    },
    'follow-us': {
      opens: `
      bizi takip | takip edin | google news | google haberler | abone ol | uygulamamızı indir | uygulamayı indir | whatsapp kanalı | kanalımıza | sosyal medyada`,
      whole: 'takip et | takipte kalın | abone ol',
      within: "google news'te | bizi takip edin | whatsapp kanalımıza | kanalımıza abone",
    },
    subscription: {
      opens: `
      giriş yap | üye ol | üye girişi | abone olun | aboneler | bu içerik abonelere | devamını okumak için | okumaya devam etmek için | hesap oluştur | kayıt ol | destek ol`,
      whole: 'giriş | giriş yap | üye ol | kayıt ol | abone ol | şifre | şifremi unuttum | hesabım | çıkış',
      within: 'abonelere özel | üyelere özel | giriş yapmalısınız | üye olmalısınız',
    },
    newsletter: {
      opens: 'bülten | e-bülten | e-posta adresiniz | bültenimize | haber bülteni',
      whole: 'bülten | e-bülten',
      within: 'bültenimize',
    },
    'comment-form': {
      opens: `
      yorum yap | yorum yaz | yorum ekle | yorumunuzu | yorumlar ( | yorumunuz | ilk yorumu | bir yorum | yorum gönder | e-posta hesabınız yayımlanmayacak |
      yorumlarınız | yorum yapabilmek | cevap yaz | bir cevap yazın | henüz yorum | küfür, hakaret`,
      whole:
        'yorumlar | yorum | yanıtla | cevapla | şikayet et | beğenme | yorum yap | tüm yorumlar | isim | ad soyad | gönder',
      within: 'ilk yorum yapan | yorum yapılmamış | yorumu sen yap',
    },
    'comment-count': {
      whole:
        '# yorum | yorum # | # görüntülenme | # okunma | okunma # | # beğeni | # paylaşım | # kez okundu',
    },
    source: { opens: 'kaynak: | kaynak : | haber kaynağı | kaynakça', whole: 'kaynak | kaynakça' },
    tags: {
      opens: 'etiketler | etiket: | anahtar kelimeler | konular: | i̇lgili konular',
      whole: 'etiketler | konular | kategoriler | etiket',
    },
    gallery: {
      opens: 'fotoğrafları görmek | fotoğraf galerisi | galeriyi gör | fotoğrafı büyüt | resmi büyüt',
      whole: 'fotoğraflar | galeri | kapat | oynat | # / # | tam ekran',
    },
    credit: {
      opens:
        'fotoğraf: | foto: | fotoğraf : | görsel: | kaynak: aa | fotoğraflar: | (fotoğraf | görsel kaynağı',
      within: 'fotoğraf: | (foto: | getty images | arşiv fotoğraf | temsili fotoğraf | (aa) | depophotos',
    },
    'date-line': {
      opens: `
      yayınlanma | yayın tarihi | güncelleme | son güncelleme | güncellenme | giriş: | giriş tarihi | oluşturulma | eklenme | tarih: | yayımlanma | okuma süresi`,
      within:
        'güncelleme: | son güncelleme | okuma süresi | dakika önce | saat önce | gün önce | hafta önce | dk okuma',
    },
    navigation: {
      opens: 'içeriğe geç | i̇çeriğe geç | menüyü aç | yukarı çık | başa dön | tümünü | ara: | arama yap',
      whole: `
      menü | ara | anasayfa | ana sayfa | gündem | dünya | ekonomi | spor | siyaset | magazin | yaşam | sağlık | teknoloji | kültür sanat | eğitim | yazarlar | bilim |
      hava durumu | otomobil | finans | döviz | borsa | astroloji | resmi ilanlar | seyahat`,
    },
    legal: {
      opens: `tüm hakları | gizlilik politikası | kullanım koşulları | kullanım şartları | künye | hakkımızda | çerez politikası | kişisel verilerin | aydınlatma metni | copyright | © | telif | yasal uyarı | yatırım tavsiyesi | bu sitede yer alan | sitemizde yayınlanan | kaynak gösterilmeden`,
      whole:
        'künye | iletişim | hakkımızda | reklam | kvkk | tümünü kabul et | tümünü reddet | kabul et | reddet | ayarları yönet | tercihleri yönet | çerez ayarları | kabul ediyorum',
      within:
        'tüm hakları saklıdır | izinsiz | kaynak gösterilmeden | yatırım tavsiyesi değildir | çerez kullan | kopyalanamaz',
    },
    advert: {
      opens: 'sponsorlu | haberin devamı reklam',
      whole: 'reklam | i̇lan | ilan | sponsorlu içerik | advertorial | tanıtım',
    },
    'author-box': {
      opens:
        'yazar hakkında | yazarın diğer | yazarın tüm | tüm yazıları | muhabir: | editör: | haber merkezi',
      whole: 'yazar | muhabir | editör | haber merkezi | köşe yazarı',
      within: 'yazarın tüm yazıları | yazarın diğer yazıları',
    },
  },
};
