/** The Portuguese names of the IPTC Media Topics, by code. IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicNames = `
01000000 Artes, cultura, entretenimento e mídia
20000002 Artes e entretenimento
20000005 Cinema
20000007 Dança
20000011 Moda
20000013 Literatura
20000018 Música
20000029 Teatro
20000031 Artes visuais
20001181 Festival
20000038 Cultura
20000042 Língua
20000043 Bibliotecas e museus
20000044 Monumentos e patrimônio
20000045 Meios de comunicação
20000046 Imprensa
20001182 Redes sociais
20000051 Televisão
20000050 Rádio
16000000 Conflitos, guerra e paz
20000053 Ato terrorista
20000056 Conflito armado
20000057 Guerrilha
20000062 Guerra
20000060 Ocupação militar
20000065 Distúrbios civis
20000066 Manifestação
20000069 Tumulto
20000070 Golpe de Estado
20000071 Massacre
20000072 Genocídio
20000073 Processo de paz
20000080 Prisioneiros de guerra
20000077 Reconstrução pós-guerra
20000078 Desarmamento
02000000 Crime, direito e justiça
20000082 Crime
20000093 Corrupção
20000086 Crime cibernético
20000095 Tráfico de drogas
20000097 Fraude
20000099 Homicídio
20000100 Sequestro
20000101 Crime organizado
20000104 Roubos e furtos
20000105 Crime de guerra
20000106 Poder judiciário
20000107 Tribunal
20000121 Direito
20000129 Forças de segurança
20000130 Prisão
20000133 Polícia
03000000 Desastres e acidentes
20000139 Acidentes
20001321 Afogamento
20000140 Explosão
20000141 Acidente industrial
20000143 Acidente de transporte
20000148 Catástrofe
20000149 Fome
20000150 Incêndio
20000151 Desastre natural
20000168 Resposta a emergências
04000000 Economia, negócios e finanças
20000170 Informação empresarial
20000344 Economia
20000346 Macroeconomia
20000385 Mercados e bolsas
20000386 Mercado de commodities
20000391 Mercado de câmbio
20000209 Produtos e serviços
20000210 Agricultura
20000225 Informática e telecomunicações
20000235 Construção e imobiliário
20000243 Bens de consumo
20000256 Energia e recursos
20001370 Serviços financeiros
20000294 Indústria manufatureira
20000331 Indústria do turismo
20000337 Transportes
20001289 Comércio
05000000 Educação
20000412 Currículo
20000413 Exames
20000400 Escola
20000405 Ensino superior
20000409 Educação infantil
20000401 Ensino primário
20000415 Alunos e estudantes
20000416 Professores
20001216 Ensino profissional
06000000 Meio ambiente
20000418 Mudanças climáticas
20000420 Conservação
20000424 Poluição
20000425 Poluição do ar
20000428 Resíduos
20000430 Recursos naturais
20000441 Natureza
20000500 Animais
20000443 Espécies ameaçadas
20001374 Sustentabilidade
07000000 Saúde
20000446 Doenças
20000447 Câncer
20000448 Doenças transmissíveis
20000454 Doenças cardíacas
20000458 Saúde mental
20000461 Unidades de saúde
20000462 Hospital
20000464 Tratamentos
20000465 Dieta
20000468 Medicamentos
20001228 Cirurgia
20000477 Vacinas
20000485 Profissão médica
20001358 Saúde pública
08000000 Interesse humano
20001237 Aniversário
20000498 Prêmios
20000505 Celebridades
20000501 Cerimônias
20000499 Recordes e façanhas
20000504 Alta sociedade
20000506 Realeza
09000000 Trabalho
20000509 Emprego
20000518 Salários
20000523 Mercado de trabalho
20000524 Relações laborais
20000529 Conflito laboral
20000531 Aposentadoria
20000533 Desemprego
20000536 Sindicatos
10000000 Estilo de vida e lazer
20000538 Lazer
20000540 Jogos
20000550 Passatempos
20000568 Comida e bebida
20000563 Viagens e turismo
20000565 Estilo de vida
20000570 Casa
20001339 Bem-estar
20001239 Exercício físico
11000000 Política
20000574 Eleições
20000580 Campanhas políticas
20000584 Referendos
20000587 Direitos fundamentais
20000592 Direitos humanos
20000591 Liberdade de imprensa
20000593 Governo
20000598 Defesa
20000605 Espionagem e inteligência
20000610 Chefes de Estado
20000615 Parlamento
20000612 Poder local
20000613 Ministros
20000621 Políticas públicas
20000634 Política migratória
20000620 Tributação
20000635 Política nuclear
20000638 Relações internacionais
20000639 Diplomacia
20000642 Sanções econômicas
20000644 Organizações internacionais
20000645 Refugiados e deslocados
20000647 Crise política
20000649 Processo político
20000651 Partidos e movimentos políticos
12000000 Religião
20000657 Crenças
20000658 Budismo
20000659 Cristianismo
20000676 Hinduísmo
20000677 Islã
20000679 Judaísmo
20000690 Festas religiosas
20000703 Líderes religiosos
20000704 Papa
13000000 Ciência e tecnologia
20000710 Ciências biomédicas
20000715 Matemática
20000717 Ciências naturais
20000718 Astronomia
20000719 Biologia
20000725 Química
20000727 Geologia
20000731 Física
20000735 Pesquisa científica
20000742 Ciências sociais
20000744 Arqueologia
20000747 História
20000753 Psicologia
20000756 Tecnologia e engenharia
20000757 Engenharia aeroespacial
20000763 Tecnologia da informação
14000000 Sociedade
20000770 Demografia
20000775 Discriminação
20000777 Racismo
20000780 Família
20000783 Divórcio
20000786 Casamento
20000787 Parentalidade
20000771 Imigração
20000788 Humanidade
20000792 LGBTQ
20001327 Mulheres
20000799 Condições sociais
20000801 Pobreza
20000802 Problemas sociais
20000817 Assistência social
20000818 Caridade
15000000 Esporte
20000822 Modalidades esportivas
20000823 Futebol americano
20000827 Atletismo
20000849 Beisebol
20000851 Basquete
20000856 Boxe
20000888 Críquete
20000892 Ciclismo
20000940 Golfe
20000965 Hóquei no gelo
20000991 Automobilismo
20001176 Rúgbi
20001056 Esqui
20001065 Futebol
20001071 Natação
20001085 Tênis
20001104 Doping
20001108 Eventos esportivos
20001177 Jogos Olímpicos
20001125 Organizações esportivas
20001148 Transferências esportivas
17000000 Meteorologia
20001128 Previsão do tempo
20001129 Fenômenos meteorológicos
20001131 Alertas meteorológicos
`;
