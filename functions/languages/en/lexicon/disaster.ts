/** English terms that speak for disasters, accidents and emergencies; the format is that of `compileLexicon`. */
export const disaster = `
# disaster, accident and emergency incident
3 death toll, wreckage, ?tragedy, ?tragic, catastroph*, ?emergency, survivors, ?survivor, evacuat*, ?injured
3 ?casualties, rubble, ?stranded, engulf*, ?devastat*, victims, feared dead, people were killed, fatalities
2 ?missing, ?fatal, ?deadly, ?destroyed, ?rescue, ?rescued, rescuers, ?trapped, ?damage*, hospitalized
2 bodies
2 perished
0 under fire, came under fire, come under fire, fired back, catch fire on stage, fire up, ring of fire
0 opened fire, open fire, friendly fire, gun fire, cease fire, line of fire, camp fire*, fire sale*
0 market crash, stock market crash, crash diet*, crash course*, crash test*, computer crash*
0 crashes out, crashed out, crash out, collapse of talks, collapse of the talks
0 collapse of the government, market collapse, economic collapse, bank collapse, collapse of the bank
0 flood of complaints, flood of, floods of tears, flood the market, landslide win*, landslide victor*
0 landslide majority, avalanche of, tsunami of, blast from the past, explosion of interest
0 population explosion, explosion of colour, missing out, missing link, go missing from the squad
0 rescue package*, rescue plan for banks, financial rescue, political earthquake, political storm
0 storm of protest, storm of criticism, perfect storm, by storm, in emergency session, brain damage
0 tissue damage, liver damage, wardrobe malfunction, burning question, burning man, burn calories
0 burned calories, burned out, collateral damage of, damage limitation, damages claim, seek damages
0 awarded damages, shoulder injury, knee injury
4 collide, collides, colliding, at least nine dead, dozens killed, dozens dead, dozens feared
4 search for survivors, pulled from the rubble
3 dead, killing at least, mangled, carriages, smashed into, crashed into, plunged into, ploughed into
3 plowed into, overturns, sinks, gutted, collapsed building
# accident and emergency incident
3 accident*, ?collapse*, ?collapsed, ?collapses, crane collapse, bridge collapse, building collapse
3 stampede*, ?crush, electrocut*, fell from, fell to his death, fell to her death, avalanche, mine shaft
3 suffocat*
# drowning
4 ?drown*, swept away, capsiz*, swept out to sea, riptide, rip current
# explosion accident and incident
4 explosion*, ?blast, exploded, explodes, gas leak, gas explosion, ?blew up, detonat*, fireworks factory
# industrial accident and incident
4 mine collapse, trapped miners, oil spill*, chemical leak, chernobyl, fukushima, dam burst, factory fire
4 chemical plant, ?meltdown, industrial accident, nuclear accident, bhopal, toxic leak, deepwater horizon
# transportation accident and incident
4 plane crash*, car crash*, train crash*, bus crash*, helicopter crash*, derail*, collision*, pileup
4 ?pile up, shipwreck*, crash landing, emergency landing, ?black box, mh370, runaway train, ?head on
4 train derailment, road accident, traffic accident, motorway crash, ferry disaster, overturned, ?sank
4 ?sinking, flight recorder, ?titanic
3 ?crash, ?crashed, ?crashes, ?wreck, collided, capsized, ran aground, flight mh17, bus plunges
3 hit by a train, hit by a car, runway overrun, struck by a
# disaster
4 disaster*, disaster zone, state of emergency, disaster relief, relief effort, emergency aid, red cross
# famine
4 famine*, starvation, starving, hunger crisis, malnutrition, malnourished, food shortage*
4 drought stricken, humanitarian crisis
# fire
4 wildfire*, bushfire*, forest fire*, ?blaze*, firefighter*, firefighting, house fire, ?inferno, grenfell
4 fire crews, fire department, fire brigade, fire engine*, brush fire, burned down, burnt down, arson fire
4 smoke inhalation, went up in flames, ?flames
2 ?fire, ?fires, ?burning, ?burned
# natural disaster
4 earthquake*, tsunami*, quake*, aftershock*, landslide*, mudslide*, volcanic eruption, volcano*, flood*
4 flooding, flash flood*, avalanche*, hurricane*, cyclone*, typhoon*, tornado*, ?twister, richter
4 epicentre, epicenter, ?magnitude, eruption, erupted, lava, monsoon floods, sinkhole*
3 katrina, superstorm, hurricane sandy, hurricane harvey, hurricane maria, drought*, storm surge
3 floodwater*, mudflow, devastating floods
# emergency response
4 rescue team*, rescue worker*, search and rescue, ?lifeguard*, paramedic*, emergency services
4 emergency crews, fema, first responder*, ambulance*, coastguard, coast guard, rescue operation
4 lifeboat*, emergency shelter, air ambulance, evacuees, evacuation order, 911 call
`;
