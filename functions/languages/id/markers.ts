import type { MarkerTable } from '../marker-table.ts';

/** Indonesian and Malay, which share most of the words: what their news portals print around articles. */
export const markers: MarkerTable = {
  by: 'oleh | penulis | reporter | editor | laporan | ditulis oleh | pewarta | teks',
  pitch: 'berlangganan | langganan | pembaca | jurnalisme',
  consent: `
      kami dan mitra | mitra kami | persetujuan anda | pilihan anda | preferensi anda | perangkat anda | kami menggunakan cookie | kami menggunakan kuki |
      data pribadi | informasi di perangkat | iklan yang dipersonalisasi | pengukuran iklan | kepentingan sah | rakan kongsi kami | peranti anda`,
  kinds: {
    breadcrumb: { opens: 'beranda > | home > | beranda / | beranda › | laman utama >' },
    'read-also': {
      opens: `
      baca juga | baca selengkapnya | baca pula | simak juga | lihat juga | tonton juga | saksikan juga | baca: | simak: | baca artikel | selengkapnya | klik di sini |
      baca selanjutnya | simak video | lihat video | pilihan editor: | artikel terkait: | baca lagi | ikuti juga`,
      whole: 'selengkapnya | baca juga | lihat semua | lihat selengkapnya | lebih banyak | muat lebih banyak',
      within: 'baca juga: | klik di sini | baca selengkapnya di',
    },
    related: {
      opens: `berita terkait | artikel terkait | berita lainnya | artikel lainnya | berita terpopuler | berita populer | berita terbaru | berita terkini | rekomendasi untuk anda | direkomendasikan | pilihan editor | pilihan redaksi | anda mungkin | mungkin anda suka | paling banyak dibaca | paling dicari | paling populer | banyak dibaca | berita utama | headline | topik terkait | video terkait | video terpopuler | foto terpopuler | lainnya dari | jangan lewatkan | berita pilihan | berita berkaitan`,
      whole:
        'terkait | terpopuler | terbaru | terkini | trending | populer | rekomendasi | video | foto | indeks | berita foto | live',
    },
    'prev-next': {
      opens:
        'artikel sebelumnya | artikel selanjutnya | berita sebelumnya | berita selanjutnya | artikel berikutnya | halaman selanjutnya | halaman berikutnya | halaman: | sebelumnya: | selanjutnya:',
      whole: 'sebelumnya | selanjutnya | berikutnya | kembali | halaman selanjutnya',
    },
    share: {
      opens:
        'sebarkan | share berita | salin tautan | salin link | kirim lewat | perbesar | ukuran huruf | bagikan artikel | bagikan berita | bagikan ke | bagikan: | bagikan melalui',
      whole: 'bagikan | salin | cetak | simpan | suka | kirim | komentar dan bagikan | salin tautan',
      within: 'tautan telah disalin | tautan berhasil disalin',
    },
    'follow-us': {
      opens: `
      ikuti kami | ikuti saluran | ikuti berita | ikuti terus | ikuti perkembangan | dapatkan update | dapatkan berita | google news | unduh aplikasi | download aplikasi |
      gabung di | bergabung dengan kanal | ikuti whatsapp`,
      whole: 'ikuti | ikuti kami',
      within: 'di google news | whatsapp channel | saluran whatsapp | kanal telegram | grup telegram',
    },
    subscription: {
      opens:
        'langganan | berlangganan | sudah berlangganan | sudah punya akun | belum punya akun | konten ini khusus | artikel ini khusus | untuk melanjutkan | log masuk',
      whole:
        'masuk | daftar | keluar | berlangganan | kata sandi | lupa kata sandi | akun saya | login | premium',
      within: 'khusus pelanggan | untuk pelanggan | berlangganan sekarang | silakan login | silakan masuk',
    },
    newsletter: {
      opens: 'newsletter | buletin | alamat email | masukkan email | daftarkan email',
      whole: 'buletin | email',
    },
    'comment-form': {
      opens: `
      tulis komentar | beri komentar | tinggalkan komentar | tinggalkan balasan | kirim komentar | komentar ( | berkomentar | komentar anda | alamat email anda tidak | belum ada komentar |
      jadilah yang pertama | tulis ulasan | komentar sepenuhnya | lihat komentar`,
      whole:
        'komentar | balas | laporkan | tampilkan komentar | semua komentar | nama | kirim | batalkan balasan',
      within: 'tanggung jawab komentator | jadi yang pertama berkomentar',
    },
    'comment-count': {
      whole: '# komentar | komentar # | # kali dibaca | dibaca # kali | # suka | # tayangan | # views',
    },
    source: {
      opens:
        'sumber: | sumber : | dikutip dari | artikel ini telah tayang | artikel ini sudah tayang | berita ini telah tayang',
      whole: 'sumber',
    },
    tags: {
      opens: 'tag: | tags: | tag : | topik: | topik terkait | kata kunci',
      whole: 'tag | topik | kategori | label | tag terkait',
    },
    gallery: {
      opens: 'lihat foto | galeri foto | perbesar foto | lihat galeri',
      whole: 'foto | galeri | tutup | # / # | perbesar | putar',
    },
    credit: {
      opens: 'foto: | (foto | ilustrasi | sumber foto | gambar: | dok. | dok: | foto : | kredit foto',
      within:
        '(foto: | foto: | /antara | antara foto | shutterstock | ilustrasi: | (dok. | dok. istimewa | (istimewa | foto istimewa',
    },
    'date-line': {
      opens:
        'diterbitkan | diperbarui | dipublikasikan | terakhir diperbarui | waktu baca | diupdate | dikemaskini | diterbitkan pada',
      within:
        'menit yang lalu | jam yang lalu | hari yang lalu | jam lalu | menit lalu | hari lalu | waktu baca | menit baca | menit membaca',
    },
    navigation: {
      opens:
        'lewati ke | langsung ke | kembali ke atas | ke atas | lihat semua | tampilkan semua | cari berita | buka menu',
      whole: `
      menu | cari | beranda | nasional | internasional | ekonomi | bisnis | olahraga | bola | hiburan | gaya hidup | teknologi | tekno | kesehatan | otomotif | properti | edukasi |
      pendidikan | wisata | kuliner | politik | hukum | daerah | dunia | opini | kolom | sains | cuaca | lifestyle | megapolitan | regional`,
    },
    legal: {
      opens: `hak cipta | seluruh hak | kebijakan privasi | syarat dan ketentuan | ketentuan penggunaan | pedoman media siber | tentang kami | hubungi kami | redaksi | copyright | © | disclaimer | penafian | kode etik | kami menggunakan`,
      whole:
        'redaksi | kontak | karier | info iklan | pedoman media siber | privasi | terima semua | tolak semua | setuju | kelola pilihan | terima | tolak',
      within:
        'hak cipta dilindungi | seluruh hak cipta | dilarang mengutip | dilarang menyalin | tanpa izin | tanpa seizin',
    },
    advert: {
      opens: 'lanjutkan membaca | scroll untuk | gulir untuk | advertisement | konten bersponsor',
      whole: 'iklan | sponsor | bersponsor | adv | advertorial | promosi',
      within: 'scroll to continue | scroll ke bawah',
    },
    'author-box': {
      opens:
        'tentang penulis | penulis: | editor: | reporter: | artikel lain dari penulis | profil penulis | kontributor: | pewarta:',
      whole: 'penulis | editor | reporter | kontributor | tim redaksi | pewarta | jurnalis',
      within: 'penulis adalah | artikel oleh penulis',
    },
  },
};
