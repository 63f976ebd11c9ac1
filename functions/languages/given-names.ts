/** Frequent given names of Europe and the Americas, folded: they tell where one of two names without a sign between them ends. */
export const givenNames = `
  aaron abel adam adrian adriana agnes aisha alain alan albert alberto alejandro alessandra alessandro alex alexander alexandra
  alexandre alexis alfred ali alice alicia alina allison amanda amelie ana anders andrea andreas andrei andres andrew angela
  angelika anita anja anke ann anna anne annette annika anthony antje antoine anton antonia antonio arnaud arne arthur astrid
  aurelie axel barbara bastian beate beatrice beatriz ben benedikt benjamin benoit bernard bernd bernhard bettina birgit birgitta
  bjorn brian brigitte britta bruno camille carina carl carla carlo carlos carmen carole caroline carolina catherine cecile cecilia
  celine charles charlotte chiara chloe chris christa christian christiane christina christine christof christoph christophe
  christopher claire clara claudia claudio claus clemens constanze corinna cristina dagmar daniel daniela daniele danielle david
  deborah denis dennis detlef diana diane diego dieter dirk dominik dominique doris dorothea eberhard eduardo edward elena elisa
  elisabeth elizabeth elke ella emil emilia emilie emily emma emmanuel enrique eric erica erik ernst esther eva evelyn fabian fabien
  fabio federico felix fernando florence florian francesca francesco francis francisco franck francois francoise frank franz fred
  frederic frederik friedrich gabriel gabriela gabriele gabrielle gary george georg georges gerald gerard gerd gerhard gilles
  giorgio giovanni gisela giulia giuseppe gregor gregoire guillaume gunter gunther guido hanna hannah hannes hans harald harry heike
  heinrich heinz helen helena helene helmut henri henrik henry herbert hugo ian ines ingo ingrid irene isabel isabella isabelle ivan
  jack jacob jacques jakob james jan jana jane janina jasmin jason javier jean jeffrey jennifer jens jeremy jerome jessica joachim
  joan joanna joao jochen johan johann johanna johannes john jonas jonathan jordi jorg jorge jose josef joseph josh joshua juan judith
  julia julian juliane julie julien juliette jurgen justin jutta karen karin karl karsten katarina kate katharina katherine kathrin
  katja katrin kerstin kevin klaus konrad konstantin kristin kristina kurt lara lars laura laure laurent lea lena leo leon leonie
  lilian linda lisa lorenzo louis louise luc luca lucas lucia lucie luigi luis luisa lukas lydia magdalena maike manfred manuel
  manuela marc marcel marcello marco marcus margaret margarita maria marianne marie marina mario marion mark markus marta martha
  martin martina mary mathias mathieu mathilde matteo matthew matthias matthieu maurice max maximilian melanie melissa michael michaela
  michel michele michelle miguel mike mirjam monica monika moritz nadia nadine nadja natalia natalie nathalie nicholas nick nicola
  nicolas nicole niklas nils nina noah nora norbert olaf ole oliver olivia olivier oscar oskar otto pablo paola paolo pascal patricia
  patrick patrizia paul paula paulo pedro peter petra philip philipp philippe pia pierre rachel rafael rainer ralf ralph raphael
  raul rebecca regina reinhard renate rene ricardo riccardo richard rita robert roberta roberto robin roger roland rolf roman romain
  ronald rosa ruben rudolf rudiger ruth ryan sabine sabrina samantha samuel sandra sandrine sara sarah sascha scott sebastian sebastien
  sergio silke silvia simon simona simone sofia sonia sonja sophia sophie stefan stefania stefanie stefano steffen stephan stephane
  stephanie stephen steve steven susan susanna susanne sven svenja sylvia sylvie tanja tatjana theo theresa theodor thierry thomas
  tim timo timothy tina tobias tom tomas torsten thorsten ulf ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera
  veronika veronique victor victoria viktor vincent virginie viviane volker walter wanda werner wilhelm william wolfgang yann yannick
  yves yvonne
`;
