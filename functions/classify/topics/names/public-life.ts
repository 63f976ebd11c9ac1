/** Names of politics, business, science, health and religion, the same in every language. The format is that of `compileLexicon`. */
export const publicNames = `
# heads of state
5 Kim jong un, Benjamin netanyahu, Bashar al assad, Recep tayyip erdogan, Viktor orbán, Silvio berlusconi
5 Nicolás maduro, Jair bolsonaro, Hugo chávez, Fidel castro, Saddam hussein, Nancy pelosi, Mitch mcconnell
5 Bernie sanders, Ted cruz, Marco rubio, Jared kushner, Ivanka trump, Steve bannon, Paul manafort
5 Michael cohen, James comey, Robert mueller, Brett kavanaugh, Roy moore, Al franken
4 Mike pence, Hillary clinton, Bill clinton, George w bush, Narendra modi, Boris johnson
4 Volodymyr zelensky, Xi jinping, Angela merkel, Emmanuel macron, Vladimir putin, Joe biden, Donald trump
4 Barack obama, Gerhard Schröder, Helmut Kohl, Willy Brandt, Konrad Adenauer, François Mitterrand
4 Jacques Chirac, Nicolas Sarkozy, François Hollande, Charles de Gaulle, José Luis Rodríguez Zapatero
4 Mariano Rajoy, Pedro Sánchez, Felipe González, José María Aznar, Matteo Renzi, Romano Prodi
4 Mario Draghi, Giorgia Meloni, Luiz Inácio Lula da Silva, Dilma Rousseff, Michel Temer
4 Fernando Henrique Cardoso, Néstor Kirchner, Cristina Fernández de Kirchner, Mauricio Macri, Javier Milei
4 Evo Morales, Rafael Correa, Álvaro Uribe, Juan Manuel Santos, Gustavo Petro, Andrés Manuel López Obrador
4 Enrique Peña Nieto, Vicente Fox, Felipe Calderón, Sebastián Piñera, Michelle Bachelet, Gabriel Boric
4 Nelson Mandela, Thabo Mbeki, Robert Mugabe, Mahmoud Ahmadinejad, Hassan Rohani, Ali Khamenei
4 Hosni Mubarak, Mohamed Morsi, Yasser Arafat, Mahmoud Abbas, Ariel Sharon, Ehud Olmert, Shimon Peres
4 Yitzhak Rabin, Tayyip Erdogan, Boris Yeltsin, Mikhail Gorbachev, Dmitry Medvedev, Alexander Lukashenko
4 Viktor Yanukovych, Viktor Yushchenko, Yulia Tymoshenko, Mikheil Saakashvili, Junichiro Koizumi
4 Shinzo Abe, Hu Jintao, Jiang Zemin, Deng Xiaoping, Mao Zedong, Winston Churchill, Margaret Thatcher
4 John Major, Tony Blair, Gordon Brown, David Cameron, Abraham Lincoln, George Washington
4 Franklin D Roosevelt, Theodore Roosevelt, Thomas Jefferson, Richard Nixon, Gerald Ford, Lyndon B Johnson
4 Dwight Eisenhower, Harry Truman, Adolf Hitler, Benito Mussolini, Joseph Stalin
# astronomy
4 Nasa, Spacex, Hubble, James webb, Voyager 1, Curiosity rover, Neil Armstrong, Buzz Aldrin, Juri Gagarin
4 Yuri Gagarin, Galileo Galilei, Nikolaus Kopernikus, Johannes Kepler, Edwin Hubble, Stephen Hawking
4 Carl Sagan, Cassini Huygens
# information technology and computer science
4 Google, Facebook, Apple, Microsoft, Twitter, Amazon web services, Youtube, Whatsapp, iphone, ipad
4 Android, Wikipedia, Linux, Windows, Openai, Chatgpt, Bitcoin, Instagram app, Tiktok app, Mark zuckerberg
4 Steve jobs, Bill gates, Elon musk, Tim cook, Jeff bezos, Playstation, Xbox, Nintendo, Samsung, Huawei
4 Nokia, Intel, Nvidia, Larry Page, Sergey Brin, Eric Schmidt, Sundar Pichai, Satya Nadella, Steve Ballmer
4 Steve Wozniak, Jack Dorsey, Sheryl Sandberg, Larry Ellison, Linus Torvalds, Tim Berners Lee, Google Maps
4 Google Earth, Gmail, Internet Explorer, Mozilla, Firefox, Windows XP, Windows Vista, Windows 10, Mac OS
4 Ubuntu, Wikimedia, WordPress, Dropbox, LinkedIn, Pinterest, Reddit, Sony PlayStation, Game Boy, Wii
4 Xbox 360, Grand Theft Auto, Minecraft, Fortnite, Pokémon Go, Angry Birds, Oculus Rift, Google Glass
4 Apple Watch, Amazon Echo, Foursquare
# business information
3 Warren buffett, Goldman sachs, Jpmorgan, Volkswagen, Toyota, Boeing, Airbus, Exxonmobil, Walmart
3 Starbucks, Mcdonald's, Coca cola, Alibaba, Lvmh, Nestlé, Unilever, Gazprom, Siemens, Intel Corp
3 Oracle Corp, General Electric, General Motors, Procter Gamble, Merrill Lynch, Morgan Stanley, Citigroup
3 Bank of America, Wells Fargo, Deutsche Bank, Credit Suisse, UBS, Royal Dutch Shell, Chevron
3 TotalEnergies, Lukoil, Rosneft, Petrobras, Repsol, Telefónica, Santander, BBVA, Inditex, Iberdrola
3 Fiat Chrysler, UniCredit, Intesa Sanpaolo, Volkswagen AG, Daimler, BMW, Bayer, BASF, Deutsche Telekom
3 Lufthansa, Commerzbank, ThyssenKrupp, Voestalpine, Raiffeisen, Erste Group, Strabag, L'Oréal, Carrefour
3 Danone
# communicable disease
4 Covid, Covid 19, Coronavirus, Ebola, Sars, Hiv, Zika, Malaria, H1n1, H5n1
# pope
4 Vatican, Dalai lama
# international organisation
3 Nato, Unesco, Oecd, Opec, Brics, G20, G7
# armed conflict
4 Hamas, Hezbollah, Isis, Al qaeda, Boko haram, Taliban
`;
