/** Portuguese terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 cientific*, científic*, ciência*, cientista*, tecnolog*, tecnológic*, pesquisador*
4 investigadores da universidade, laboratório*, descobert*, descobri*, invenç*, invent*, inovaç*
4 inovador*, experiment*, experiênc* científic*, cnpq, nobel de física
3 pesquisa, pesquisas, investigação científica, estudo*, ?dados, ?teoria*, dispositivo*, ?máquina*
3 ?aparelho*
3 fenômeno*, fenómeno*, ?sistema*, mediç*, evidência*, ?método*, hipótese*
4 avanço científico
3 simulaç*
2 técnic*, observaç*, amostra*, cálcul*, calcul*, mecanism*, propriedade*, component*, funcionament*
2 demonstr*
3 mistura química, bússola*, corrente elétrica, diafragma*, projetor*, inércia, alavanca*, polia*, eixo
3 gerador*, moinho*, canal artificial, túnel, túneis, concreto, betão, tijolo*, borracha, prensa
3 máquina de escrever, planilha*, holograma*, veneno*, roedor*, símio*, bonobo*, antepassado*, ancestra*
3 crânio*, domestic*, arado*, papiro*, cuneiforme*, zigurate*, aqueduto*, legião, legiões, imperador*
3 gladiador*, cavaleiro medieval, guilda*, escriba*, gótic*, explorador*, samurai*, rota da seda
3 pólvora, porcelana, nômade*, nómada*, guilhotina*, cevada, filamento*, reação em cadeia
3 reator nuclear
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
4 planeta*, planetári*, astro, astros, cratera*, atmosfera*, céu noturno, equinócio, solstício
2 maré, marés
# biology
4 biolog*, biólog*, célula*, celular, celulares do corpo, evolução, darwin, micróbi*, micro organismo*
4 microrganismo*, organismo*, neurôni*, neurónio*, neurociênc*, mamífero*, primata*, réptei*, réptil
4 dinossauro*, fóssil, fósseis, paleontólog*, neandert*, homo sapiens, mutaç*, microscóp*, fotossíntese
4 cromossom*, enzima*, ?tecido*, espécie, ?penas, ?predador*, presa, presas, parasit*
4 mamífer*, anfíbi*, crustáce*, molusc*, cetáce*, aracníde*, hemisfério*, hereditári*
4 esquelet*, garra*, mandíbula*, bico, carnívor*, herbívor*, onívor*
4 seleção natural, ecossistema*, pólen, poliniz*, larva*, ninfa*
4 lagarta*, plumagem
2 espécie*, inset*, osso*, dentes, noturn*, folha*, raiz, raízes, caule*, semente*, fêmea*, macho*
2 habitat*
# chemistry
4 químic*, molécula*, molecular*, átomo*, atômic*, atómic*, polímero*, catalisador*, hidrogênio
4 hidrogénio, oxigênio, oxigénio, nitrogênio, grafeno, cristal, cristais, ?composto*, ácido*, metal, ?metais
4 ?substância*, isótopo*
4 elemento químico, elementos químicos, reação química, solvente*, gasos*, óxid*
4 oxidaç*, alcalin*, carbono, sódio, enxofre, plutônio, combustão
2 líquid*, sólid*, sal, sais, crista*, vidro
# geology
4 geolog*, geólog*, tectônic*, tectónic*, placas tectônicas, sedimento*, mineral, minerais, rocha*
4 crosta terrestre, magma, sísmic*
4 vulcão*, vulcões, erupç*, placa tectônica, erosão, calcário, granito, basalto, falha geológica
4 geleira*, glaciar*
2 crosta
# physics
4 física, físico*, físicas, quântic*, partícula*, cern, bóson, neutrino*, relatividade, einstein, hawking
4 elétron*, eletrão, eletrões, próton*, protões, nêutron*, neutrões, gravidade, gravitaciona*, laser*
4 fusão nuclear, reator*, radiaç*, radioativ*, magnétic*, fóton*, fotões, ?núcleo*
4 pressão atmosférica, prisma*, raios x, atrito, aceleraç*
4 circuito*, lâmpada*, ultravioleta*, infravermelh*
2 luz, onda*, frequência*, velocidade, vácuo, espelho*, massa, densidade, volume, eletricidade
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
3 egípci*, mesopotâm*, sumér*, babilôn*, assíri*, feníci*, cartago, esparta*, feuda*
3 renascimento, renascentista*, cruzada*, caçadores coletores, hieróglif*, manuscrit*
3 pergaminho*, revolução industrial, alfabeto*, medieva*
2 roman*, gregos, coloniz*, tribo*, escrita, época*, era
# psychology
3 psicolog*, psicólog*, cognitiv*, comportamento*, memória, percepção
3 raciocínio, pensamento crítico, personalidade*
2 aprendizage*, consciência, inteligência, motivaç*
# technology and engineering
4 engenh*, robô*, robótic*, drone*, impressora 3d, impressão 3d, nanotecnolog*, carro elétrico
4 carros elétricos, veículo autônomo, tesla, realidade virtual, realidade aumentada, protótip*, patente*
4 sensor*, bateria*, turbina*, biométric*, elon musk, ?câmera*, câmara fotográfica, motor, motores
4 microchip*, eletrônic*, eletrónic*, gps, mecânic*, fotográfic*
4 câmera fotográfica, câmera digital, lente zoom, obturador, radar*, sonar*, telégraf*, máquina a vapor
4 motor a combustão, hélice*, aviação, dirigíve*, transistor*, circuito impresso, fibra óptica
4 antena*, transmissor*, receptor*, impressora*, scanner*
4 engrenage*, pistão, represa hidrelétrica, aço inoxidável, liga metálica, submarin*
2 lente*, vapor, cabo, cabos, ferramenta*, roda, rodas, materia*
# aerospace engineering
4 nasa, esa, spacex, foguete*, ?sonda*, estação espacial, nave espacial, naves espaciais, missão espacial
4 agência espacial, rover, soyuz, base de alcântara, lançament*
4 colocação em órbita, cápsula espacial, alunissage*, aterrissage*
# information technology and computer science
4 computador*, informátic*, software, hardware, ?internet, ?web, ?aplicativo*, app, apps, smartphone*
4 iphone*, android, google, Apple, microsoft, facebook, twitter, samsung, huawei, inteligência artificial
4 chatgpt, algoritmos, cibersegurança, segurança cibernética, dados pessoais, blockchain, 5g, wi fi
4 fibra ótica, servidor, programador*, vale do silício, zuckerberg, steve jobs, bill gates, digital
4 digitais, celular*, telemóve*, tablet*, processador*, navegador*, e mail*, youtube, whatsapp, metaverso
4 usuário*, utilizador*, baixar, download*, plataforma*, virtual, virtuais, online, sites, blog*
4 bluetooth, código, sem fio, banda larga, ?telefone*
4 ciberataque*, banco de dados, base de dados, tradução automática, interface*, linguagem de programação
4 sistema operacional, disco rígido, correio eletrônico, e mail
4 videogame*, console*, streaming, podcast*, redes sociais, telefone celular, buscador*, algoritm*
4 hacker*, privacidade, usuári*
2 ?site, arquivo*, ficheiro*, mensagens
`;
