/** English terms that speak for science and technology; the format is that of `compileLexicon`. */
export const science = `
# science and technology
4 scien*, scientist*, technolog*, research, researcher*, laborator*, ?lab, labs, experiment*, ?discover*
4 invention*, inventor*, breakthrough*, nobel prize in physics, nobel prize in chemistry
2 study, innovat*, data, ?theory, ?theories, phenomen*, ?device*, tech, ?evidence, journal, ?measure*
2 ?method*
2 gadget*, ?machine*, ?system, ?systems, finding*
0 prison cell*, police cell*, jail cell*, cell block, cellmate*, terror cell*, sleeper cell*
0 spider web*, spider's web, web of lies, web of, safety net*, fishing net*, mosquito net*
0 back of the net, net worth, net profit, net income, net loss, net sales, green space*, parking space*
0 office space, living space, public space*, space heater*, breathing space, small space*, storage space
0 in memory of, memory lane, in living memory, fond memories, fresh in the memory, over the moon
0 honey moon, mars bar*, apple pie*, apple tree*, apple cider, apple sauce, shop window*, police code
0 dress code*, penal code, code of conduct, zip code, building code*, honour code, code of ethics
0 fish and chips, potato chips, chocolate chip, casino chips, blue chip, legal system*
0 political system*, health system, school system, voting system, prison system
0 solar eclipse of the heart, tax system*, silver screen, big screen, small screen, smear screening
0 silver lining, gold standard, web of corruption, in theory, conspiracy theor*, war machine
0 washing machine*, slot machine*, coffee machine*, vending machine*, voting machine*, study hall
0 case study, on display, display of, put on display, display of affection, safety measure*
0 austerity measure*, security measure*, emergency measure*, measures to, economic measures
0 self discovery, discovery channel, discovery of bodies
3 study reveals, experts discover, geeks, nerds, startup founders, techies, startups, ios, e readers
3 emojis, emoji, gif search, nasa's, spacex's, meteor shower*, northern lights, solar flare*
3 lunar eclipse, black hole, bill nye, dna test, stem cells, virus study, octopus brain
3 optical illusion*, time lapse, brain scans
3 mixture*, compass*, voltage*, electric current, lightbulb*, wiring, aperture*, projector*, inertia
3 lever*, pulley*, axle*, generator*, windmill*, canal, tunnel*, concrete, brick*, timber, rubber
3 printing press*, typewriter*, ?telephone*, webpage*, web page*, spreadsheet*, hologram*, fang*, venom*
3 rodent*, ape, apes, bonobo*, ancestor*, skull*, smelting, domesticat*, plough*, papyrus, cuneiform
3 ziggurat*, aqueduct*, legion*, emperor*, gladiator*, longship*, knight*, guild*, scribe*, gothic
3 explorer*, shogun*, samurai, silk road, gunpowder, porcelain, steppe*, nomad*, horde*, guillotine*
3 barley, human evolution, invented by, inventor of, spark, filament*, chain reaction, nuclear reactor
3 byte*, hard drive, computer chip*, operating systems, source code, wind tunnel
3 patch, patches, flaw, flaws, security hole*, security flaw*, open source software
3 web sites, searchable, search engine, search technology, supercomputer*, chip, chip maker*, chipset*
3 processor speed, gigahertz, megahertz, petaflop*, mainframe*, operating system*, e mail, adware, worm
3 worms, trojan horse, virus attack, denial of service, patch tuesday, service pack, beta version
3 new version, cell phone*, cell phones, camera phones, wimax, broadband access, voice over ip
3 internet phone*, web log*, rss, podcasting, online music, itunes, ipod*, music downloads
3 song downloads, file sharers, p2p, napster, kazaa, grokster, satellite radio, plasma tv*, flat panel*
3 lcd, oled, hard drives, dvd format*, blu ray, hd dvd, game console*, halo 2, doom 3, video games
3 rocket plane, x prize, space tourist*, spacewalk*, probe, moons of, rings of saturn, martian
3 red planet, mars rovers, telescope images, ancient humans, fossil of, stem cell research, genetic code
3 mouse study, worms and mice
# biomedical science
3 stem cell*, gene therapy, genome*, crispr, gene editing, biotech*, clon*, dna, embryo*, genetic*, genes
3 gene, human genome, bioengineer*, genetically modified
# mathematics
4 mathemati*, math, maths, algebra, geometry, theorem*, equation*, prime number*, statistic*
4 statistician*, fields medal, pi day, algorithm*
# natural science
3 natural history, naturalist*, botan*, zoolog*, marine biolog*, oceanograph*, meteorologist*, ornitholog*
3 entomolog*, seismolog*, volcanolog*, taxonom*, anatom*
# astronomy
4 astronom*, ?space, astronaut*, cosmonaut*, galax*, telescope*, hubble, james webb, ?planet*, asteroid*
4 comet*, meteor*, meteorite*, black hole*, solar system, milky way, supernova*, exoplanet*, ?mars, ?venus
4 ?jupiter, ?saturn, ?pluto, neptune, uranus, mercury's, ?moon, lunar, eclipse*, ?orbit*, ?cosmic, cosmos
4 cosmolog*, ?universe, big bang, dark matter, dark energy, stargaz*, extraterrestrial*, nebula*
4 astrophysic*, interstellar, carl sagan, neil degrasse tyson, seti, light years, gravitational
4 celestial, crater*, night sky, equinox, solstice, tides, tidal, stars and planets
2 atmosphere
# biology
4 biolog*, evolution*, darwin*, microbe*, microbio*, bacteri*, organism*, ?cells, ?cell, neuro*, neuron*
4 neuroscien*, mammal*, primate*, reptile*, amphibian*, microscop*, photosynthe*, chromosome*, enzyme*
4 protein*, dinosaur*, tyrannosaur*, t rex, prehistoric, neanderthal*, homo sapiens, hominid*
4 paleontolog*, palaeontolog*, mutation*, ?fossil*, ?mammoth*, physiology, virolog*, ?tissue, anatomical
4 vertebrate*, ?feather, ?feathers, ?predator*, ?prey, ?parasite*
4 crustacean*, mollus*, cetacean*, arachnid*, hemisphere*, hereditary, heredity
4 skeleton*, teeth fossils, claws, beak, jaw, jaws, carnivor*, herbivor*, omnivor*, nocturnal
4 natural selection, ecosystem*, leaves of plants, chlorophyll, pollen
4 pollinat*, larva*, nymph*, caterpillar*, female animals, plumage, polymorphi*
4 variant trait, nerve impulses, triceratops
2 species, insect, insects, bones, leaf, roots, stem, stems, seeds, males, habitat, trait, traits
# chemistry
4 chemi*, chemist*, molecul*, atom, atoms, periodic table, polymer*, ?catalyst*, ?compound*, hydrogen
4 oxygen, nitrogen, helium, lithium, carbon atoms, graphene, ?crystal*, isotope*, ?acid, alloy*, substance*
4 oxide*, ?metal, ?metals
4 chemical element*, chemical reaction*, solvent*, gaseous, solids, oxidation, alkalin*
4 sodium, sulfur, sulphur, plutonium, combustion
2 liquid*, salts, glass, ph
# geology
4 geolog*, tectonic*, seismic, plate tectonics, magma, volcanic, sediment*, mineral*, earth's crust
4 rock formation*, stalactite*, geophysic*
4 volcano, volcanoes, eruptions, erosion, limestone, granite, basalt, fault line, ice age, glacial
# physics
4 physics, physicist*, quantum, ?particle*, large hadron collider, higgs, cern, neutrino*, relativity
4 stephen hawking, einstein*, isaac newton, electron*, proton*, neutron*, ?gravity, gravitational wave*
4 ?laser*, electromagnet*, nuclear fusion, fusion reactor, thermodynamic*, photon*, superconduct*
4 wavelength*, radiation, magnetic field, light speed, nuclei, ?nucleus, velocity, energy levels, ?magnet*
4 gravitational pull, air pressure, atmospheric pressure
4 optics, prism*, x rays, acceleration, circuit*
4 light bulb*, ultraviolet, infrared
2 vacuum, wave, waves, frequency, frequencies, light, mirror*, friction, mass, density, electricity
# scientific research
4 peer review*, researchers found, study finds, study found, new study, new research, clinical research
4 field research, scientific journal, study suggests, study shows, study says, study published, hypothesis
4 research team
# social sciences
3 sociolog*, anthropolog*, ethnograph*, philosoph*, archaeolog*, geograph*, social scientist*
3 political scientist*, historian*
# archaeology
4 archaeolog*, archeolog*, excavat*, ancient, pharaoh*, ?mummy, ?mummies, ?tomb, ?tombs, pyramid*
4 stonehenge
4 pompeii, bronze age, iron age, stone age, burial site, ?ruins, ?relic*, viking*, aztec*, maya, mayan*
4 inca, incas
# history
3 historian*, historical, medieval, middle ages, ?century, ?centuries, ?empire, ?dynasty, prehistory
3 civilization*, civilisation*
3 egyptians, mesopotamia*, sumer*, babylon*, assyri*, phoenicia*, carthag*, sparta*
3 feudal*, coloniz*, colonis*, crusade*, hunter gatherer*, hieroglyph*
3 industrial revolution, alphabet*, writing system*, ancient history
3 roman empire, ottoman, byzantine, persian empire, ancient egypt, ancient greece
3 ancient rome, ancient china
2 romans, greeks, renaissance, tribe, tribes, manuscript*, parchment, era, kingdoms
# psychology
3 psycholog*, cognitive, cognition, behavioral science, freud*, iq, ?memory, ?perception
3 consciousness, critical thinking
3 mental processes
2 learning process*, reasoning, motivation, personality, dream, dreams
# technology and engineering
4 engineer*, robot*, robotic*, ?drone, ?drones, 3d print*, nanotech*, self driving, driverless
4 autonomous vehicle*, electric car*, electric vehicle*, tesla, smartwatch*, wearable*, virtual reality
4 augmented reality, prototype*, patent*, hyperloop, elon musk, gps, sensor*, battery, batteries, turbine*
4 hydraulic*, invented, high tech, biometric*, barcode*, camera*, ?lens, ?lenses, microchip*, nano*
4 led lights, machinery
4 photography lens, zoom lens, shutter, radar, sonar, telegraph, steam engine*
4 combustion engine*, propeller*, aviation, airship*, transistor*, circuit board*, optical fib*
4 antenna*, transmitter*, receiver*
4 piston*, stainless steel, submarines, apparatus
2 exposure, flash, steam, cable, cables, printer*, scanner*, tool, tools, wheel, wheels, gear, gears, dam
2 material, materials, blade, blades, skates
# aerospace engineering
4 nasa, spacex, rocket*, spacecraft, space station, iss, space shuttle, space probe, launch pad
4 blue origin, ?rover, mars rover, european space agency, soyuz, spaceship*, satellite*, cape canaveral
4 virgin galactic, ?voyager, cassini, apollo 11, moon landing, astronautics, space mission, space agency
4 hypersonic, ?lander, ?shuttle, space flight, spaceflight, space tourism, launched into
# information technology and computer science
4 games maker*, game maker*, gamemaker*, role playing game*, online game*, computer game*, games industry, ea sports
4 first person shooter*, third person, medal of honor, call of duty, game engine*, graphics engine*, gameplay, multiplayer
4 set top box*, smartcard*, podcast*, digiti*, cgi, vr headset*
4 computer game*, video gaming, online game*, online gaming, game developer*, games industry
4 games publisher*, games maker*, game maker*, role playing game*, first person shooter*, electronic arts
4 gameboy, game boy, world of warcraft, portable player*, music player*, mp3 player*, media player*
4 hard drive*, hard disk*, digital music, music download*, download service*, legal download*, file swapp*
4 copy protection, digital rights management, broadband tv, internet tv, iptv, video recorder*
4 dvd recorder*, high definition tv, internet telephony, mobile tv, video phone*, camera phone*, ringtone*
4 picture messag*, mobile operator*, web surfers, net surfers, home computer*, desktop search
4 instant messag*, chat room*, internet service provider*, domain name*, wi fi hotspot*, rfid, satnav
4 blogosphere, tech firm*, tech giant*, tech company, tech companies, search giant, smart home*
4 smart speaker*, voice assistant*, screen time app, app store, digital technology, cyber criminals
4 online safety, online harms, social media platform*, social media firm*, deepfake*, data centre, coders
4 code breakers, vr headset*, e reader*, ?kindle, streaming platform*, user data, facial recognition
4 satellite broadband, electric scooter*, e scooter*, self driving car*, electric cars, ?computer*
4 computing, software, hardware, internet, ?online, ?web, website*, browser*, app, apps, smartphone*
4 iphone*, ipad*, android, google, Apple, microsoft, facebook, twitter, samsung, sony, nokia, motorola
4 blackberry, Intel, ibm, linux, ?windows, wikipedia, youtube, whatsapp, amazon echo, ?alexa, siri
4 artificial intelligence, machine learning, chatgpt, openai, deep learning, ai, algorithm*, cyber*, ?spam
4 e mail*, email*, blog, blogs, blogger*, blogging, wi fi, wifi, wireless, broadband, 4g, 5g, 3g, ?server*
4 cloud computing, data centre*, data center*, encryption, encrypt*, open source, programmer*, programming
4 coder*, coding, ?code, silicon valley, mark zuckerberg, steve jobs, bill gates, tim cook, jeff bezos
4 jack dorsey, mobile phone*, ?mobiles, handset*, laptop*, ?tablet*, ?pc, ?pcs, desktop, processor*, ?chips
4 microprocessor*, usb, download*, upload*, file sharing, peer to peer, dvd*, mp3, ipod, digital, gaming
4 gamer*, console*, playstation, xbox, nintendo, video game*, games console, virus writer*, antivirus
4 firewall, spyware, phishing, search engine*, yahoo, aol, netscape, firefox, html, metadata, bandwidth
4 router*, ?users, ?user, hacker*, hackers, net users, bluetooth, voip, skype, broadcasting technology
4 high definition, hdtv, tv sets, ?plasma, set top box, cybersecurity, cyber security, big data, blockchain
4 metaverse, text message*, texting, messaging, touchscreen, operating system, gigabyte*, megabyte*
4 pixels, megapixel*, ?keyboard, ?screens, ?interface, social network*, netflix streaming, tech news
4 snapchat, uber app, google glass, fitbit, apple watch, facebook's, twitter's, password*
4 privacy settings
2 ?net, ?virtual, users', ?chat, phone, phones, ?mobile, ?networks, gaming, electronic*, wireless network
2 ?content, telecom*, video calls, ?screen, ?disk, ?disc, ?display*, technology firm
4 database*, machine translation, user interface, programming language*, instant message*
4 translation app*, mass communication, interpersonal communication
4 internet combines, paypal hack
2 file, files, streaming, podcasts
`;
