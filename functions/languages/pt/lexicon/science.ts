/** Portuguese terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 cientific*, científic*, ciência*, cientista*, tecnolog*, tecnológic*, pesquisador*
4 investigadores da universidade, laboratório*, descobert*, descobri*, invenç*, invent*, inovaç*
4 inovador*, experiment*, experiênc* científic*, cnpq, nobel de física
3 pesquisa, pesquisas, investigação científica, estudo*, ?dados, ?teoria*, dispositivo*, máquina*
3 ?aparelho*
3 fenômeno*, fenómeno*, ?sistema*, mediç*, evidência*, método*, hipótese*
# biomedical science
4 genoma*, genétic*, dna, adn, clonage*, embri*, biotecnolog*, edição genética, gene, genes
# mathematics
4 matemátic*, equaç*, teorema*, álgebra, geometr*, algoritmo*, estatístic*
# natural science
3 naturalista*, botânic*, zoólog*, oceanógraf*, ornitólog*, sismólog*, anatomia
# astronomy
4 astronom*, astrônom*, astrónom*, planetas, telescópio*, galáxia*, buraco negro, buracos negros
4 asteroide*, cometa*, meteorit*, sistema solar, via láctea, exoplaneta*, ?marte, júpiter, saturno, lua
4 lunar*, eclipse*, cosmos, universo, big bang, matéria escura, astronauta*, cosmonauta*, órbita, órbitas
4 estrela, estrelas, ?sol, solar, espacial, espaciais, extraterrestre*, astrofísic*, satélite*
# biology
4 biolog*, biólog*, célula*, celular, celulares do corpo, evolução, darwin, micróbi*, micro organismo*
4 microrganismo*, organismo*, neurôni*, neurónio*, neurociênc*, mamífero*, primata*, réptei*, réptil
4 dinossauro*, fóssil, fósseis, paleontólog*, neandert*, homo sapiens, mutaç*, microscóp*, fotossíntese
4 cromossom*, enzima*, ?tecido*, espécie, ?penas, ?predador*, presa, presas, parasit*
# chemistry
4 químic*, molécula*, molecular*, átomo*, atômic*, atómic*, polímero*, catalisador*, hidrogênio
4 hidrogénio, oxigênio, oxigénio, nitrogênio, grafeno, cristal, cristais, ?composto*, ácido*, metal, ?metais
4 ?substância*, isótopo*
# geology
4 geolog*, geólog*, tectônic*, tectónic*, placas tectônicas, sedimento*, mineral, minerais, rocha*
4 crosta terrestre, magma, sísmic*
# physics
4 física, físico*, físicas, quântic*, partícula*, cern, bóson, neutrino*, relatividade, einstein, hawking
4 elétron*, eletrão, eletrões, próton*, protões, nêutron*, neutrões, gravidade, gravitaciona*, laser*
4 fusão nuclear, reator*, radiaç*, radioativ*, magnétic*, fóton*, fotões, luz, onda*, ?núcleo*, frequência*
4 velocidade
# scientific research
4 revista nature, revista science, estudo publicado, publicado na revista, equipe de pesquisadores
4 novo estudo
# social sciences
3 sociólog*, antropólog*, antropolog*, filósof*, filosof*, geógraf*, cientista político
# archaeology
4 arqueolog*, arqueólog*, escavaç*, faraó*, múmia*, ?túmulo*, pirâmide*, antigo egito, romano, romanos
4 romana, pompeia, sítio arqueológico, pré históric*, pré história, maia, maias, asteca*, inca, incas
4 viking*, ruínas, antiguidade*, neolític*
# history
3 historiador*, históric*, medieval, medievais, idade média, século*, ?império*, dinastia*, civilizaç*
# psychology
3 psicolog*, psicólog*, cognitiv*, comportamento*, memória, percepção
# technology and engineering
4 engenh*, robô*, robótic*, drone*, impressora 3d, impressão 3d, nanotecnolog*, carro elétrico
4 carros elétricos, veículo autônomo, tesla, realidade virtual, realidade aumentada, protótip*, patente*
4 sensor*, bateria*, turbina*, biométric*, elon musk, ?câmera*, câmara fotográfica, lente*, motor, motores
4 microchip*, eletrônic*, eletrónic*, gps, mecânic*, fotográfic*
# aerospace engineering
4 nasa, esa, spacex, foguete*, ?sonda*, estação espacial, nave espacial, naves espaciais, missão espacial
4 agência espacial, rover, soyuz, base de alcântara, lançament*
# information technology and computer science
4 computador*, informátic*, software, hardware, internet, ?web, ?aplicativo*, app, apps, smartphone*
4 iphone*, android, google, Apple, microsoft, facebook, twitter, samsung, huawei, inteligência artificial
4 chatgpt, algoritmos, cibersegurança, segurança cibernética, dados pessoais, blockchain, 5g, wi fi
4 fibra ótica, servidor, programador*, vale do silício, zuckerberg, steve jobs, bill gates, digital
4 digitais, celular*, telemóve*, tablet*, processador*, navegador*, e mail*, youtube, whatsapp, metaverso
4 usuário*, utilizador*, baixar, download*, plataforma*, virtual, virtuais, online, ?site, sites, blog*
4 bluetooth, código, sem fio, banda larga, telefone*
`;
