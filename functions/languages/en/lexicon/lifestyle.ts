/** English terms that speak for lifestyle and leisure; the format is that of `compileLexicon`. */
export const lifestyle = `
# lifestyle and leisure
4 lifestyle*, leisure, recipe*, fashion, style, stylish, beauty, makeup, hairstyle*, home decor, vacation*
4 holidaymaker*, wedding*, bride*, bridal, diy, restaurant*, cocktail*, wine*, chef*
3 gift*, halloween costume*, gift guide, tips for, trendy, trend, trends, luxury, luxurious, dinner party
3 party, parties, weekend getaway, entertaining, cozy, glam*, chic, vintage, diy ideas, must have
3 instagram worthy, summer, weekend, valentine's day, thanksgiving, halloween, mother's day, father's day
3 new year's eve
2 relax*, fun, gorgeous, beautiful, fabulous, enjoy*, colorful
1 ideas, fall, spring, hot, favorite, perfect, easy, winter
# leisure
3 theme park*, amusement park*, disneyland, disney world, roller coaster*, nightlife, nightclub*, pub
3 pubs, bar, bars, beach, beaches, pool, campsite*, camping, hiking, hike, hikes, hiker*, backpack*
3 picnic*, sunbath*, spa, spas, water park
# game
3 board game*, video game*, chess, poker, casino*, gambling, gambler*, lottery, jackpot, bingo, scrabble
3 puzzle*, crossword*, betting, card game, gamer*, playstation, xbox, nintendo, pokemon go, minecraft
3 lego, toy, toys, cosplay*
# hobby
3 hobby, hobbies, gardening, gardener*, knitting, crochet, sewing, stamp collecting, birdwatch*
3 scrapbook*, quilting, fishing trip, angling, craft, crafts, collectible*, diy projects
# food and drink enthusiasm
4 food, foods, foodie*, cook, cooking, cooks, cookbook*, cuisine*, culinary, baking, bake, baked, dish
4 dishes, meal, meals, dessert*, cake*, cookie*, chocolate*, pizza*, burger*, sandwich*, salad*, soup*
4 pasta, cheese*, bread, steak*, barbecue*, bbq, grill, grilled, grilling, breakfast*, brunch*, dinner*
4 lunch, snack*, beer*, whiskey, whisky, vodka, champagne, coffee, tea, menu*, michelin, dining, diner*
4 eat, eating, eats, taste, tastes, tasty, delicious, flavor*, flavour*, ingredient*, appetizer*, bacon
4 ice cream, pie, pies, cupcake*, doughnut*, donut*, taco*, burrito*, sushi, ramen, guacamole, avocado*
4 quinoa, kale, tofu, vegetarian*, vegan*, turkey dinner, leftovers, roast*, sauce*, spice*, spicy, garlic
4 butter, sugar, fruit, fruits, vegetable*, strawberr*, blueberr*, apple pie, pumpkin*, sommelier*, winery
4 wineries, craft beer, brewery, breweries, tequila, margarita*, rum, gin, hot dog*, french fries, nutella
4 peanut butter, oatmeal, pancake*, waffle*, syrup, honey, salmon, seafood, shrimp, oyster*, lobster*
4 beef, pork, ham, curry, rice, noodle*, potato*, tomato*, egg, eggs, mac and cheese, starbucks
4 taste test, kitchen hacks, crust, stew, smoothie*, marinade*, chipotle, sausage*, meatball*
4 food network, gordon ramsay, martha stewart, jamie oliver
# travel and tourism
4 travel*, touris*, hotel*, resort*, sightseeing, itinerar*, backpacker*, cruise*, road trip*
4 destination*, passport*, airbnb, hostel*, guidebook*, flight*, airport*, jet lag, jetlag, tripadvisor
4 lonely planet, getaway*, city break, honeymoon*, visa free, wanderlust, bucket list, suitcase*, luggage
4 airfare, sightsee*, safari, souvenir*, travel guide, adventure*, voyage*, trip, trips, excursion*
4 passenger*, tsa, scenic, vineyard*, first class
3 airline*, airlines, traffic, transportation, ferries, highway*, yacht*, customs, border crossing*
3 jungle, guided, tour, tours, railway*, holiday*, beach*, villa, cabin*, guided tour, visitor*, journey*
3 explore, exploring, visit, ski resort*, bali, santorini, bora bora, maldives, hawaii, caribbean, riviera
3 tuscany, provence, machu picchu, yosemite, yellowstone, grand canyon, las vegas, bed and breakfast
3 motel*
2 paris, venice, rome, barcelona, iceland, thailand, city guide, abroad, locals, bus, train, trains
2 ticket*, taxi, ferry, coast, coastal, mountain*, lake*, cave*
1 vehicle*, desert, villages, towns, driving, drive
# lifestyle
4 outfit*, dress, dresses, shoes, heels, sneakers, boots, handbag*, jewel*, lipstick*, mascara
4 nail polish, manicure*, nail art, nails, hair, haircut*, hairdresser*, hairstylist, blonde, skincare
4 skin care, sunscreen*, moisturiz*, perfume*, fragrance*, cosmetic*, eyeliner, bikini*, swimsuit*
4 lingerie, bra, bras, jeans, denim, leggings, t shirt*, suit, suits, tuxedo, gown, gowns, skirt*
4 sweater*, jacket*, coat, wardrobe, closet, clothes, clothing, accessories, sunglasses, stylist*
4 fashionista*, model, models, vogue, best dressed, worst dressed, street style, anna wintour
4 victoria's secret, louis vuitton, chanel, dior, gucci, prada, versace, ralph lauren, tommy hilfiger
4 michael kors, marc jacobs, alexander mcqueen, oscar de la renta, zara, forever 21, abercrombie
4 beauty tips, beard, beards, curls, wear, wearing, wore, hem, hemline*, lace, stiletto*, cleavage
4 eyebrow*, bangs, pixie cut, anti aging, wrinkle*, miss universe, miss america, photo shoot
4 look of the day, makeover*, gift ideas, runway, corset, headband*, sequin*, plus size, tattoos
3 etiquette, zodiac, horoscope*, astrolog*, feng shui, bridesmaid*, wedding dress, wedding venue, groom
3 proposal, engagement party, bachelor party, wedding planner*, wedding day, newlywed*, vows, best man
3 honeymooners, tie the knot, ring, wed
# house and home
4 home decor, decorat*, furniture, interior design*, kitchen, bathroom*, bedroom*, living room, couch
4 sofa, curtain*, declutter*, clutter, organizing, cleaning tips, laundry, stain*, houseplant*, backyard
4 patio, garden, gardens, apartment therapy, renovat*, remodel*, diy home, home improvement, mattress*
4 homemade, wallpaper, closets, tidy*, housekeeping, dishwasher*, candles, home tour, craft of the day
4 christmas tree, christmas decorations, wreath*, ornament*, centerpiece*, bookshelf, vacuum*, fireplace
2 house, home, homes, mansion*
# wellness
2 yoga, pilates, spa day, meditation, mindfulness, relaxation, aromatherapy, happiness, happier, gratitude
2 self help, self care, life coach, detox, sauna
# exercise and fitness
2 fitness, workout*, gym, gyms, exercise, exercises, exercising, personal trainer, crossfit, jogging
2 weight training, treadmill, squats, cardio, push ups, stretch*
`;
