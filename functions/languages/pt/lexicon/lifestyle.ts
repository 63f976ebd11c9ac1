/** Portuguese terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 lazer, férias, estilo de vida, casamento*, moda, tendência*, beleza, tempo livre, ?presente*, réveillon
4 festa*, natalin*
3 disfrut*, aproveit*, relax*, fim de semana, verão, dicas, confort*, agradáve*, prazer
# leisure
4 parque de diversões, parque temático, ?praia*, piscina*, trilha*, acamp*, campismo, cruzeiro*, balada*
4 discoteca*, bar, bares, vida noturna, mergulho*, caminhada*, montanhismo, parque aquático, passeio*
# game
4 videogame*, videojogo*, jogo de tabuleiro, jogos de tabuleiro, xadrez, cassino*, casino*, apostas, bingo
4 pôquer, playstation, xbox, nintendo, lego, brinquedo*, console*
# hobby
4 jardinagem, ?jardim, ?jardins, colecion*, colecção, artesanato, costura, passatempo*, hobby
# food and drink enthusiasm
4 receita de, gastronom*, gastronômic*, ?cozinha*, cozinheir*, chef, chefs, restaurante*, ?vinho*, cerveja*
4 coquete*, caipirinha, feijoada, churrasco*, bacalhau, ?queijo*, sobremesa*, prato*, ?comida*, bebida*
4 ?café da manhã, pequeno almoço, jantar, almoço, ?café, ?chá, chocolate*, ingrediente*, sabor*
4 estrela michelin, masterchef, pizza*, carne*, ?pão, peixes frescos, salada*, legume*, ?fruta*, vegetarian*
4 vegan*, comer, delicios*, doce*, tempero*, ovos, cachaça
# travel and tourism
4 turis*, turístic*, viaj*, viagem, viagens, hotel, hotéis, hosped*, alojamento*, destino*, bagagem
4 bagagens, passaporte*, visto, vistos, mochil*, hostel, pousada*, airbnb, resort*, guia turístico
4 roteiro de viagem, itinerário*, voo*, passageiro*, excurs*, safári*, visitante*, mala, malas, aventura*
4 ?ilha*, bilhete*, ônibus, autocarro*, visitar, agência de viagens
3 tráfego, trânsito, veículo*, transport*, aeroporto*, trem, trens, comboio*, companhia aérea
3 companhias aéreas, estrada*, rodovia*, táxi*, alfândega*, dirig*, parque nacional, parques nacionais
3 iate*, taxas de entrada, ?montanha*, lago*, costa, litoral, caverna*, estação, estações, balsa*, ?barco*
3 paisage*, cidade velha, centro histórico, rota, rotas, esquiar, visitante, visitantes, visitas
1 selva, vilas, vila, cidades
4 trekking, montanhism*, mergulhar, snorkel, albergue*, hostel*, pensão turística, camping, escala
4 escalas, cartão de embarque, bagage*, passageiro frequente, classe econômica, classe executiva
4 isento de impostos, duty free, horári*, trem noturno, comboio noturno, estação de trem
4 estação ferroviária, rodoviária, aluguel de carro*, aluguer de carro*, carona, boleia, motorhome*
4 trailer*, caravana*, ponto turístico, pontos turísticos, atração turística, atrações, centro da cidade
4 orla, calçadão, mirante*, miradouro*, panorâm*, cachoeira*, cascata*, fontes termais, águas termais
4 bazar*, seguro viagem, seguro de viagem, agência de viagen*, agências de viagens, guia turístic*
4 guias turísticos, visita guiada, visitas guiadas, alta temporada, baixa temporada, estação de esqui
4 pista de esqui, esqui, safari*, viag*, estadia*, veranist*
3 mapa*, rota*, roteiro*, percurso*, itinerári*, arquipélago*, península*, baía*, falésia*, vale, vales
3 cânion*, desfiladeir*, colina*, veleir*, terminal, cais, avião, aviões, passageir*, comida de rua
3 comida local, pratos típicos, cardápio*, ementa*, padaria*, cafés, ida e volta, passagem, passagens
3 gorjeta*, casa de câmbio, pechinch*, passar a noite, pernoit*, escalada*, escalar, alpinist*, pico
3 picos, permissão, licença*, estrangeir*, exterior, choque cultural, consulado*, beira mar, arredores
3 bairro*, pitoresc*, praça*, ruela*
2 roupas quentes, a pé, caminhar, lotad*, movimentad*, famoso por, quilômetros de, km de, ?rua*, ?ponte*
2 ?lugar*, região
3 barraca*, tenda de campismo, saco de dormir, mosquiteiro*, estação seca, estação chuvosa, oásis, duna*
3 camelo*, jipe*, carteira de motorista, carta de condução, limite de velocidade, pedágio*, portagem
3 posto de gasolina, teleférico*, funicular*, bonde*, elétrico, metrô, metro, ciclomotor*, lambreta*
3 aluguel de bicicletas, zona pedonal, barraca de feira, artesanato*, lembrancinha*, água da torneira
3 água engarrafada, dormitório*, beliche*, ano sabático, curso de idiomas, estudante de intercâmbio
3 au pair, guarda de fronteira, alerta de viagem, consular*, lenço, horário de funcionamento
3 tripulação de cabine, comissário de bordo, comissária de bordo, janela do avião, overbooking
3 voo fretado, conexão aérea, sala de embarque, traslado*, porto de escala, marina, jangada*
3 corredeira*, prancha de surfe, teleférico de esqui, trenó*, abrigo de montanha, via ferrata, binóculo*
3 observação de aves, gnu, gnus, zebra*, hiena*, girafa*, balão de ar quente, degustação, caça níquel
3 roleta, basílica*, pagode*, palácio*, fortaleza*, cidadela*, muralha*, catacumba*, cemitério*
3 jardim botânico
# lifestyle
4 vestido*, ?sapato*, bolsa de grife, joia*, maquiagem, cabeleireir*, ?cabelo*, perfume*, roupa*, cosmétic*
4 horóscopo, look, biquíni*, tatuage*, terno, traje*, acessórios
# house and home
4 decoração, móve*, lar, quarto*, banheiro*, casa de banho, sala de estar, sofá*, cortina*
4 limpeza da casa
# wellness
3 yoga, ioga, meditação, spa, massage*, mindfulness, bem estar
# exercise and fitness
3 academia, ginásio, fitness, pilates, exercício físico, musculação
`;
