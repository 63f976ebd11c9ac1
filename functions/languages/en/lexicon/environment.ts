/** English terms that speak for the environment; the format is that of `compileLexicon`. */
export const environment = `
# environment
4 environment*, ecolog*, ecosystem*, biodiversity, eco friendly, green energy, greenpeace, earth day, epa
4 environmentalist*, environmental protection, environmentally
2 ?green, ?planet, earth's, ?wild, eco
3 going green, ecofriendly, poachers, greenhouse, coal, fossil fuels, fracking, keystone, pipeline spill
3 pipeline leak, gas leak, oil spill, solar, solar panels, wind energy, renewable, plastic bags
3 national park service, drought, wildfires, hurricane, storms, tornadoes, flooding, sea levels
3 antarctica, arctic, ice melt, chimps, apes, polar bears, sea turtles, sea lions, eagles nest
3 coral reefs, reefs, redwood*, river otter*, adopt a dog, animal shelter*, animal cruelty
3 animal rights, zoo animals, circus elephants, factory farm*, puppy mill*, rescue dogs, gmo, gmos
3 monsanto, organic, farm animals, weed killer, contaminated water, tap water, water crisis, flint, dam
3 dams, earthquakes from fracking
# climate change
4 climate change, global warming, climate crisis, greenhouse gas*, carbon emission*, carbon dioxide, co2
4 emissions, paris agreement, cop26, cop27, cop28, cop21, kyoto protocol, climate scientist*
4 climate summit, climate activist*, greta thunberg, carbon footprint, net zero, fossil fuel*, sea level*
4 ipcc, carbon tax, decarboni*, climate denial, climate talks, methane, melting ice, melting glacier*
4 permafrost, climate policy, climate science, keystone xl, al gore, rising seas, heat trapping
3 climate, ?warming, ?carbon, glacier*, arctic ice, polar ice, rising temperatures, ice sheet*, polar vortex
# conservation
4 conservation*, nature reserve*, national park*, rewild*, reforest*, deforest*, tree planting
4 rainforest*, wwf, sierra club, protected area*, wildlife trust, national forest, poaching, logging
4 marine reserve, bears ears, amazon rainforest, game reserve, park ranger*, coral reef*
# environmental pollution
4 pollut*, contaminat*, oil spill*, toxic waste, pesticide*, sewage, plastic bag*, microplastic*
4 plastic waste, toxic chemicals, flint water, clean water act, dakota access, pipeline protest
4 glyphosate, chemical spill, acid rain, noise pollution, clean up
2 ?toxic, chemicals, ?plastic, ?plastics
# air pollution
4 smog, air pollution, air quality, clean air, particulate*, ozone layer, diesel emissions, coal plants
4 exhaust fumes
# waste materials
4 recycl*, landfill*, ?garbage, ?waste, ?trash, ?litter, compost*, rubbish dump, single use, e waste
4 food waste
# natural resources
3 water shortage*, drinking water, groundwater, renewable energy, renewables, solar power, solar panel*
3 solar energy, wind farm*, wind power, wind turbine*, clean energy, water scarcity, aquifer*, overfish*
3 natural resources, geothermal, biofuel*, water supply
# nature
3 wildlife, habitat*, species, ?forest, ?forests, ?ocean*, ?river*, wetland*, coral, marine life, ?nature
3 wilderness, ?mountains, wild animals, national geographic, invasive species, ?plants, ?trees, ?bees
3 honeybee*, ?butterflies, pollinator*, ?meadow*, flora, fauna, seabird*
# animal
3 beagle*, bulldog*, labrador*, corgi*, poodle*, dachshund*, terrier*, retriever*, chihuahua*, pug, pugs
3 pit bull*, husky, great dane*, dalmatian*, sheepdog*, pooch*, canine*, feline*, tabby, hedgehog*, hamster*, guinea pig*
3 ferret*, llama*, alpaca*, donkey*, piglet*, duckling*, squirrel*, chipmunk*, marsupial*, wombat*, platypus, meerkat*
3 lemur*, pelican*, ?swan, ?swans, heron*, stork*, flamingo*, parrot*, peacock*, hummingbird*, beetle*, ladybug*
3 caterpillar*, tarantula*, stray dog*, strays, animal lovers, faux fur, ?fur, cage free
3 ?animal*, ?elephant*, rhino*, ?lion, ?lions, ?tiger*, ?whale*, ?dolphin*, shark*, ?bear, ?bears, panda*
3 ?wolf
3 ?wolves, gorilla*, chimpanzee*, orangutan*, ?penguin*, turtle*, tortoise*, ?bird*, ?owl*, ?eagle*, leopard*
3 cheetah*, giraffe*, hippo*, crocodile*, alligator*, ?snake*, ?python*, lizard*, ?frog*, toad*, otter*
3 ?seal
3 ?seals, sea lion*, koala*, kangaroo*, sloth*, monkey*, baboon*, octopus, squid, ?orca*, killer whale*, zoo
3 zoos, zookeeper*, aquarium, seaworld, ?insect*, ?spider*, ?bat, ?bats, raccoon*, moose, deer, bison, ?cub
3 ?cubs, manatee*, walrus*, jellyfish
2 ?dog, ?dogs, ?cat, ?cats, ?puppy, ?puppies, ?kitten*, ?pet, ?pets, ?horse, ?horses, ?pig, ?pigs, ?cow
2 ?cows
2 ?goat*
2 ?sheep, rabbit*, veterinar*, ?fish, ?chicken*, ?duck*, humane society, peta
# endangered species
4 endangered, ?extinct*, ivory trade, critically endangered, threatened species, red list, captive breeding
4 sixth extinction, rhino horn, whaling
# sustainability
4 sustainab*, circular economy, eco village, organic farming, zero waste, green building, green economy
4 permaculture
`;
