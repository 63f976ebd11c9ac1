/** Italian terms that speak for religion; the format is that of `compileLexicon`. */
export const religion = `
# religion
4 religi*, ?fede, dio, credent*, credenz*, pregar*, preghier*, spiritual*, ?sacr*, culto, pellegrin*, santo
4 santa, santi, santuari*, ateo, atei, laic*, setta, sette religiose, fedeli, teolog*, benedett*
4 benedizion*, profet*, ?anima, ?anime, ?peccat*, diavolo, esorcis*, ?tempio, ?templi, devot*, divin*
4 procession*
# belief systems
4 testimoni di geova, scientology, mormoni, massoneria, sciaman*, vudù, sikh
# Buddhism
4 buddis*, buddha, dalai lama
# Christianity
4 cristian*, chiesa, chiese, cattolic*, evangelic*, protestant*, ortodoss*, prete, preti, sacerdot*
4 vescov*, arcivescov*, ?cardinal*, parroc*, parrocchi*, suora, suore, monaco, monaci, convento, monaster*
4 gesù, cristo, bibbia, biblic*, vangelo, messa, battesim*, madonna, cattedral*, CEI, gesuit*, comunione
4 beatific*, canonizza*, basilica, apostol*, diocesi, cappell*
# Hinduism
4 indù, induis*, krishna
# Islam
4 islam*, musulman*, moschea, moschee, imam, corano, la mecca, sharia, velo islamico, burqa, hijab
4 maometto, allah, sciit*, sunnit*, ayatollah, ramadan
# Judaism
4 ebre*, ebraic*, ebraismo, rabbin*, sinagog*, torah, antisemit*
# religious festival and holiday
4 pasqua, quaresima, ramadan, settimana santa, pentecoste, venerdì santo, via crucis, epifania, avvento
# religious leader
3 patriarca, leader religios*, gran muftì, guru
# pope
4 papa francesco, papa, papi, vatican*, santa sede, pontefice, benedetto xvi, giovanni paolo ii, conclave
4 enciclica, bergoglio, ratzinger, papal*
`;
