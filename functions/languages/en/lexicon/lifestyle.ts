/** English terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 lifestyle*, leisure, recipe*, fashion, ?style, stylish, beauty, makeup, hairstyle*, home decor, vacation*
4 holidaymaker*, wedding*, bride*, bridal, diy, restaurant*, cocktail*, wine*, chef*
3 gift*, halloween costume*, gift guide, tips for, trendy, trend, trends, luxury, luxurious, dinner party
3 party, parties, weekend getaway, entertaining, cozy, glam*, chic, vintage, diy ideas, must have
3 instagram worthy, ?summer, weekend, valentine's day, thanksgiving, halloween, mother's day, father's day
3 new year's eve
2 relax*, fun, gorgeous, beautiful, fabulous, enjoy*, colorful
1 ideas, fall, spring, hot, favorite, perfect, easy, winter
0 follow suit, followed suit, law suit*, ring leader*, ring tone*, wedding ring thief, drug ring
0 crime ring, boxing ring, bike ride, fashion a deal, style of play, role model*, business model*
0 economic model*, computer model*, climate model*, mathematical model*, new model army, home secretary
0 home office, home affairs, nursing home*, care home*, home side, home win, home game*, home team
0 home run*, home fans, home page, home computer*, home town, hair's breadth, drive up prices
0 driving force, drive by, window dressing, dress rehearsal, tour de france, world tour, tour of duty
0 train derail*, train crash*, train attack*, bus crash*, bus bomb*, passenger train, flight recorder*
0 state visit, official visit, visit to, during a visit, house of commons, house of lords
0 house of representatives, white house, house arrest, house speaker, full house, sugar tax, food chain
0 food poisoning
4 engagement ring*, proposals, bachelorette, party ideas, how to make, hacks, hack
3 gift guide*, cosy, elegant, dreamy, must haves, costume, costumes, christmas gifts, holiday season
3 mother's day gifts, fourth of july, spring cleaning, outdoors, ?camp, campers, lawn, ?flowers, bouquet*
# leisure
3 theme park*, amusement park*, disneyland, disney world, roller coaster*, nightlife, nightclub*, pub
3 pubs, bar, bars, beach, beaches, ?pool, campsite*, camping, hiking, hike, hikes, hiker*, backpack*
3 ?picnic*, sunbath*, spa, spas, water park
# game
3 board game*, video game*, chess, poker, casino*, gambling, gambler*, lottery, jackpot, bingo, scrabble
3 puzzle*, crossword*, betting, card game, gamer*, playstation, xbox, nintendo, pokemon go, minecraft
3 lego, toy, toys, cosplay*
# hobby
3 hobby, hobbies, gardening, ?gardener*, knitting, crochet, sewing, stamp collecting, birdwatch*
3 scrapbook*, quilting, fishing trip, angling, ?craft, ?crafts, collectible*, diy projects
# food and drink enthusiasm
4 cereal, cereals, booze, boozy, milkshake*, popcorn, cheddar, mozzarella, prosciutto, salami, sriracha, hummus
4 granola, yogurt*, yoghurt*, prosecco, riesling, chardonnay, cabernet, merlot, pinot noir, pinot grigio, rioja
4 barolo, chianti, bordeaux wine, kombucha, matcha, mocktail*, cold brew, absinthe, cognac, brandy, mezcal
4 lasagna, spaghetti, risotto, gnocchi, pesto, quesadilla*, enchilada*, nachos, tortilla*, falafel, kebab*, dumpling*
4 sweets, gummy, candies, cheesecake*, brownies, macaron*, eclair*, pastry, pastries, muffin*, toast recipe*
4 grits, biscuits, crackers, meatless, entree*, potluck*, buffet*, tailgat*, food truck*, farmers market*
4 burger king, wendy's, kfc, chick fil a, taco, pizza hut, domino's, in n out, shake shack, trader joe's
4 portion, portions, ?milk, thirsty, ?drink, ?drinks, hangover*, tipsy, happy hour
4 ?food, ?foods, foodie*, ?cook, cooking, ?cooks, cookbook*, cuisine*, culinary, baking, bake, baked, dish
4 dishes, ?meal, ?meals, dessert*, cake*, cookie*, chocolate*, pizza*, burger*, sandwich*, salad*, soup*
4 pasta, ?cheese*, bread, steak*, barbecue*, bbq, grill, grilled, grilling, ?breakfast*, brunch*, ?dinner*
4 lunch, snack*, beer*, whiskey, whisky, vodka, champagne, ?coffee, ?tea, menu*, michelin, dining, diner*
4 ?eat, ?eating, ?eats, taste, tastes, tasty, delicious, flavor*, flavour*, ingredient*, appetizer*, bacon
4 ice cream, ?pie, ?pies, cupcake*, doughnut*, donut*, taco*, burrito*, sushi, ramen, guacamole, avocado*
4 quinoa, kale, tofu, vegetarian*, vegan*, turkey dinner, leftovers, ?roast*, sauce*, spice*, spicy, garlic
4 ?butter, ?sugar, ?fruit, ?fruits, vegetable*, strawberr*, blueberr*, apple pie, pumpkin*, sommelier*
4 winery
4 wineries, craft beer, brewery, breweries, tequila, margarita*, ?rum, ?gin, hot dog*, french fries, nutella
4 peanut butter, oatmeal, pancake*, waffle*, syrup, ?honey, salmon, seafood, shrimp, oyster*, lobster*
4 beef, pork, ham, curry, ?rice, noodle*, potato*, tomato*, ?egg, ?eggs, mac and cheese, starbucks
4 taste test, kitchen hacks, crust, stew, smoothie*, marinade*, chipotle, sausage*, meatball*
4 food network, gordon ramsay, martha stewart, jamie oliver
4 brownie*, candy, ?lunch*, yummy, hamburger*, big mac, fries, chicken wings, turkey recipe*, grill*
4 bourbon, latte*, espresso, barista*, tea party, edible, bartender*, kitchen gadget*, slow cooker
4 instant pot, casserole*, gravy, mashed, fried, frying, marshmallow*, cinnamon, caramel, vanilla, maple
4 cranberr*, cherry, cherries, peach*, ?lemon*, banana bread, zucchini, squash recipe*, lettuce, spinach
4 broccoli, cauliflower, ?beans, lentil*, grocer*, chipotle's, dunkin, taco bell, mcdonald's menu
4 starbucks drink*, pop tarts, oreo*, hot sauce, ketchup, mustard, mayo, pickles, bagel*, sourdough
4 croissant*
# travel and tourism
4 six flags, coaster, coasters, waterslide*, water slide*, water parks, zip line*, ziplin*, bungee, glamping, staycation*
4 travel*, touris*, hotel*, resort*, sightseeing, itinerar*, backpacker*, cruise*, road trip*
4 ?destination*, passport*, airbnb, hostel*, guidebook*, flight*, airport*, jet lag, jetlag, tripadvisor
4 lonely planet, getaway*, city break, honeymoon*, visa free, wanderlust, bucket list, suitcase*, luggage
4 airfare, sightsee*, safari, souvenir*, travel guide, ?adventure*, voyage*, ?trip, ?trips, excursion*
4 ?passenger*, tsa, scenic, vineyard*, first class
3 airline*, airlines, ?traffic, ?transportation, ferries, highway*, yacht*, ?customs, border crossing*
3 jungle, guided, ?tour, ?tours, railway*, ?holiday*, ?beach*, ?villa, ?cabin*, guided tour, ?visitor*
3 ?journey*
3 ?explore, ?exploring, ski resort*, bali, santorini, bora bora, maldives, hawaii, caribbean, riviera
3 tuscany, provence, machu picchu, yosemite, yellowstone, grand canyon, las vegas, bed and breakfast
3 motel*
2 paris, venice, rome, barcelona, iceland, thailand, city guide, abroad, locals, ?bus, ?train, ?trains
2 ticket*, taxi, ferry, ?coast, coastal, mountain*, lake*, ?cave*
1 ?vehicle*, desert, villages, towns, ?driving, ?drive
4 visa, visas, embassy stamp, campground*, trail, trails, trekking, trek, skiing holiday*, snowshoe*
4 scuba diving, snorkel*, sailing trip*, boat trip*, day trip*, day trips, guesthouse*
4 guest house*, inn, inns, lodge, lodges, lodging, accommodation*, check in, check out, room service
4 layover*, stopover*, boarding pass, carry on, frequent flyer*, frequent flier*, economy class
4 business class, duty free, seat belt, timetable*, night train, sleeper train, high speed train
4 rail pass, bus station, train station, railway station, metro station, car rental, rental car*
4 hire car*, car hire, hitchhik*, motorhome*, camper van*, caravan*, rv, road trips, scenic route*
4 sights, landmark*, tourist attraction*, attractions, old town, old city, city centre, city center
4 downtown, waterfront, promenade, viewpoint*, panoram*, waterfall*, hot spring*, spa town, souk, bazaar
4 travel advice, travel insurance, travel agent*, travel agency, travel agencies, tour guide*
4 tour group*, package tour*, cruise ship*, all inclusive, off the beaten track, off the beaten path
4 high season, low season, peak season, off season, bungalow*, chalet*
3 archipelago, peninsula, cove, cliffs, gorge
3 canyon, harbour, sailing, canoeing, kayaking, airfield, runway*, baggage
3 check in desk, street food, local food, local dishes, bakery, bakeries, cafe, cafes
3 travel time, one way, round trip, return ticket, currency exchange, exchange money
3 tipping, haggl*, bargain, spend the night, climbers
3 summit, altitude sickness
3 culture shock, phrasebook*, embassies, consulate, vaccinated travel, tropics, cottage*
3 seaside, cobbled, plaza
2 warm clothes, rain gear, worth seeing
2 picturesque, popular destination
1 ?visit, overnight, map, maps, route, routes, island, islands, bay, valley, hills, ?boat, ?boats, terminal
1 aircraft cabin, fare, fares, tip, tips, stay, stays, staying, climb, climbing, peaks, peak, permit
1 permits, foreigner*, foreign country, home country, countryside, vicinity, nearby, surroundings
1 district, quarter, walk, walking, walks, crowded, season, popular with, famous for, north of, south of
1 east of, west of, km from, miles from, road, roads, bridge, bridges, street, streets
4 flyers, fliers, flight attendant*, places to visit, places to go, best cities, weekend trip
4 national parks trip, tropical, paradise, oceanfront, scuba, ski lodge, travel tips, globe trotting
4 globetrotter*, bed & breakfast, tour bus, walking tour, wine country, napa
3 trailhead*, ranger, rangers, tent, tents, sleeping bag*, mosquito net*, rucksack*, dry season
3 rainy season, wet season, oasis, dune, dunes, camel*, jeep*, four wheel drive, rental agency
3 driving licence, drivers license, driver's license, speed limit*, roundabout*, toll road*
3 petrol station*, gas station*, ferry crossing*, cable car*, funicular*, tram, trams, metro, rickshaw*
3 tuk tuk*, moped*, scooter*, bicycle hire, bike hire, pedestrian zone*, market stall*, handicraft*
3 tap water, bottled water, dormitory, bunk bed*, homestay*, farm stay*, gap year*, language course*
3 exchange student*, working holiday*, au pair*, border guard*, customs officer*, travel warning*
3 consular, headscarf, siesta, opening hours, guide dog, cabin crew, legroom, window seat, aisle seat
3 overbook*, charter flight*, red eye flight*, connecting flight*, transit, departure lounge
3 baggage claim, airport shuttle, cruise liner*, port of call, ports of call, marina*, raft*, rapids
3 lagoon*, surfboard*, ski lift*, ski slope*, slopes, sledding, mountain hut*, via ferrata, binoculars
3 game drive*, wildebeest, zebra*, hyena*, hot air balloon*, wine tasting, pub crawl*, slot machine*
3 roulette, old quarter, basilica*, pagoda*, palace*, fortress*, citadel*, rampart*, catacomb*, cemeter*
3 botanical garden*
# lifestyle
4 blackhead*, acne, pimple*, lip balm*, chapstick, lip gloss, cologne*, deodorant*, razor*, shaving, waxing, exfoliat*
4 facial, facials, face mask*, hair color, hair colour, ponytail*, ombre, bun, buns, contouring, highlighter
4 engagement shoot, wedding registry, gift registry, bridal shower*, baby shower gift*, officiant*, rehearsal dinner
4 maiden name, monogram*, secret santa, stocking stuffer*, gift card*, new year's resolution*, resolutions
4 outfit*, dress, dresses, ?shoes, heels, sneakers, ?boots, handbag*, jewel*, lipstick*, mascara
4 nail polish, manicure*, nail art, ?nails, ?hair, haircut*, hairdresser*, hairstylist, blonde, skincare
4 skin care, sunscreen*, moisturiz*, perfume*, fragrance*, cosmetic*, eyeliner, bikini*, swimsuit*
4 lingerie, bra, bras, jeans, denim, leggings, t shirt*, ?suit, ?suits, tuxedo, gown, gowns, ?skirt*
4 sweater*, ?jacket*, ?coat, wardrobe, closet, clothes, clothing, ?accessories, sunglasses, stylist*
4 fashionista*, ?model, ?models, vogue, best dressed, worst dressed, street style, anna wintour
4 victoria's secret, louis vuitton, chanel, dior, gucci, prada, versace, ralph lauren, tommy hilfiger
4 michael kors, marc jacobs, alexander mcqueen, oscar de la renta, zara, forever 21, abercrombie
4 beauty tips, beard, beards, curls, ?wear, ?wearing, ?wore, hem, hemline*, lace, stiletto*, cleavage
4 eyebrow*, ?bangs, pixie cut, anti aging, wrinkle*, miss universe, miss america, photo shoot
4 look of the day, makeover*, gift ideas, runway, corset, headband*, sequin*, plus size, tattoos
3 etiquette, zodiac, horoscope*, astrolog*, feng shui, bridesmaid*, wedding dress, wedding venue, ?groom
3 ?proposal, engagement party, bachelor party, wedding planner*, wedding day, newlywed*, vows, best man
3 honeymooners, tie the knot, ?ring, ?wed
4 styles, fashionable, fashions, ?dressed, hairdo, bob, updo, braids, highlights, make up, red lip, mani
4 pedicure*, skin care routine, blush, concealer, foundation makeup, bronzer, shampoo*, conditioner
4 beauty products, beauty secrets, shoe, boots trend, sandals, flip flops, purse, purses, clutch bag
4 necklace*, earring*, bracelet*, watches, scarf, scarves, ?hats, ?hat, trench coat, crop top*, romper*
4 jumpsuit*, swimwear, bathing suit*, pajamas, underwear, pantyhose, spanx, fur coat, print dress
4 maxi dress, supermodel*, kate moss, gisele, cara delevingne, gigi hadid, kendall jenner, karlie kloss
4 heidi klum, tyra banks, project runway, tim gunn, lauren conrad, mcqueen, givenchy, valentino
4 balenciaga, hermes, burberry, calvin klein, j crew, topshop, h&m collection, anthropologie, sephora
4 mac cosmetics, dove, kate middleton's dress, look book, lookbook, on trend, fashion icon
4 shopping guide, wardrobe staples, closet staples
# house and home
4 standing desk*, paint colors, curb appeal, ikea, home depot, pottery barn, renters, declutter, housewarming
4 medicine cabinet, bathtub*, countertop*, backsplash, faucet*, throw pillow*, bedding, duvet*, linens, tablescape*
4 home decor, decorat*, furniture, interior design*, ?kitchen, ?bathroom*, ?bedroom*, living room, ?couch
4 ?sofa, ?curtain*, declutter*, clutter, organizing, cleaning tips, laundry, ?stain*, houseplant*, backyard
4 patio, ?garden, ?gardens, apartment therapy, renovat*, remodel*, diy home, home improvement, mattress*
4 homemade, wallpaper, closets, tidy*, housekeeping, dishwasher*, ?candles, home tour, craft of the day
4 christmas tree, christmas decorations, wreath*, ornament*, centerpiece*, bookshelf, ?vacuum*, fireplace
2 ?house, ?home, ?homes, ?mansion*
4 decor, ikea hack*, ?rug, ?rugs, ?lamp, ?lamps, couches, kitchens, living space, tiny house*, tiny home*
4 small space*, ?apartment, apartments, rental apartment decor, storage ideas, clean your, house tour
4 dream home, interiors, paint color*, paint colour*, wall art, vase, vases, flea market, crafting, ?knit
4 quilt*
# wellness
2 yoga, pilates, spa day, meditation, mindfulness, relaxation, aromatherapy, happiness, happier, gratitude
2 self help, self care, life coach, detox, sauna
# exercise and fitness
2 fitness, workout*, gym, gyms, ?exercise, ?exercises, exercising, personal trainer, crossfit, jogging
2 weight training, treadmill, squats, cardio, push ups, ?stretch*
`;
