/**
 * The IPTC Media Topics this project assigns: a code and its English name; children are indented.
 * IPTC NewsCodes, CC BY 4.0 (https://cv.iptc.org/newscodes/mediatopic/).
 */
export const taxonomyTable = `
01000000 arts, culture, entertainment and media
  20000002 arts and entertainment
    20000005 cinema
    20000007 dance
    20000011 fashion
    20000013 literature
    20000018 music
    20000029 theatre
    20000031 visual arts
    20001181 festival
  20000038 culture
    20000042 language
    20000043 library and museum
    20000044 monument and heritage site
  20000045 mass media
    20000046 news media
    20001182 social media
    20000051 television
    20000050 radio
16000000 conflict, war and peace
  20000053 act of terror
  20000056 armed conflict
    20000057 guerrilla activity
    20000062 war
    20000060 military occupation
  20000065 civil unrest
    20000066 demonstration
    20000069 riot
  20000070 coup d'etat
  20000071 massacre
    20000072 genocide
  20000073 peace process
  20000080 prisoners of war
  20000077 post-war reconstruction
    20000078 disarmament
02000000 crime, law and justice
  20000082 crime
    20000093 corruption
    20000086 cyber crime
    20000095 drug related crimes
    20000097 fraud
    20000099 homicide
    20000100 kidnapping
    20000101 organised crime
    20000104 robbery and theft
    20000105 war crime
  20000106 judiciary
    20000107 court
  20000121 law
  20000129 law enforcement
    20000130 arrest
    20000133 police
03000000 disaster, accident and emergency incident
  20000139 accident and emergency incident
    20001321 drowning
    20000140 explosion accident and incident
    20000141 industrial accident and incident
    20000143 transportation accident and incident
  20000148 disaster
    20000149 famine
    20000150 fire
    20000151 natural disaster
  20000168 emergency response
04000000 economy, business and finance
  20000170 business information
  20000344 economy
    20000346 macro economics
  20000385 market and exchange
    20000386 commodity market
    20000391 foreign exchange market
  20000209 products and services
    20000210 agriculture
    20000225 computing and information technology
    20000235 construction and property
    20000243 consumer goods
    20000256 energy and resource
    20001370 financial service
    20000294 manufacturing and engineering
    20000331 tourism and leisure industry
    20000337 transport
    20001289 sales channel
05000000 education
  20000412 curriculum
  20000413 educational testing and examinations
  20000400 school
    20000405 college and university
    20000409 early childhood education
    20000401 primary education
  20000415 students
  20000416 teachers
  20001216 vocational education
06000000 environment
  20000418 climate change
  20000420 conservation
  20000424 environmental pollution
    20000425 air pollution
    20000428 waste materials
  20000430 natural resources
  20000441 nature
    20000500 animal
    20000443 endangered species
  20001374 sustainability
07000000 health
  20000446 disease and condition
    20000447 cancer
    20000448 communicable disease
    20000454 heart disease
    20000458 mental health and disorder
  20000461 health facility
    20000462 hospital
  20000464 health treatment and procedure
    20000465 diet
    20000468 prescription drug
    20001228 surgery
    20000477 vaccine
  20000485 medical profession
  20001358 public health
08000000 human interest
  20001237 anniversary
  20000498 award and prize
  20000505 celebrity
  20000501 ceremony
  20000499 record and achievement
  20000504 high society
    20000506 royalty
09000000 labour
  20000509 employment
    20000518 wages and benefits
  20000523 labour market
  20000524 labour relations
    20000529 labour dispute
  20000531 retirement
  20000533 unemployment
  20000536 unions
10000000 lifestyle and leisure
  20000538 leisure
    20000540 game
    20000550 hobby
      20000568 food and drink enthusiasm
    20000563 travel and tourism
  20000565 lifestyle
    20000570 house and home
  20001339 wellness
    20001239 exercise and fitness
11000000 politics
  20000574 election
    20000580 political campaigns
    20000584 referenda
  20000587 fundamental rights
    20000592 human rights
    20000591 freedom of the press
  20000593 government
    20000598 defence
    20000605 espionage and intelligence
    20000610 heads of state
    20000615 legislative body
    20000612 local government and authority
    20000613 minister and secretary (government)
  20000621 government policy
    20000634 migration policy
    20000620 taxation
    20000635 nuclear policy
  20000638 international relations
    20000639 diplomacy
    20000642 economic sanction
    20000644 international organisation
    20000645 refugees and internally displaced people
  20000647 political crisis
  20000649 political process
    20000651 political parties and movements
12000000 religion
  20000657 belief systems
    20000658 Buddhism
    20000659 Christianity
    20000676 Hinduism
    20000677 Islam
    20000679 Judaism
  20000690 religious festival and holiday
  20000703 religious leader
    20000704 pope
13000000 science and technology
  20000710 biomedical science
  20000715 mathematics
  20000717 natural science
    20000718 astronomy
    20000719 biology
    20000725 chemistry
    20000727 geology
    20000731 physics
  20000735 scientific research
  20000742 social sciences
    20000744 archaeology
    20000747 history
    20000753 psychology
  20000756 technology and engineering
    20000757 aerospace engineering
    20000763 information technology and computer science
14000000 society
  20000770 demographics
  20000775 discrimination
    20000777 racism
  20000780 family
    20000783 divorce
    20000786 marriage
    20000787 parenting
  20000771 immigration
  20000788 mankind
    20000792 LGBTQ
    20001327 women
  20000799 social condition
    20000801 poverty
  20000802 social problem
  20000817 welfare
    20000818 charity
15000000 sport
  20000822 competition discipline
    20000823 American football
    20000827 athletics
    20000849 baseball
    20000851 basketball
    20000856 boxing
    20000888 cricket
    20000892 cycling
    20000940 golf
    20000965 ice hockey
    20000991 motor car racing
    20001176 rugby
    20001056 skiing
    20001065 soccer
    20001071 swimming
    20001085 tennis
  20001104 drug use in sport
  20001108 sport event
    20001177 Olympic Games
  20001125 sport organisation
  20001148 sports transaction
17000000 weather
  20001128 weather forecast
  20001129 weather phenomena
  20001131 weather warning
`;
