extension ShopWords {
    /// What things are made of, how big they are, how to care for them, and praise for them.
    static let productsList = """
        allergy: allerg*, hypoallergen*, eczema, rash, rashes, itch*, intoleran*, asthma*, coeliac,
          celiac, psoriasis, dermat*, hives, react to, reacts to, reaction, reactions, sensitive,
          irritat*, unscented, fragrance free, perfume free, sneez*, swell*, swollen, epipen,
          anaphyla*, vegan, halal, kosher, allergic to, allergic reaction, anti allergic,
          hypersensitive, sensitive to, sensitive skin, sensitivity, sensitised, delicate skin, dry
          skin, irritated skin, scratchy, a rash, bumps, blotches, blotchy, red patches, red spots,
          burning skin, swell up, blister, blisters, peel, neurodermatitis, rosacea, acne, hay
          fever, headache, headaches, migraine, migraines, wheez*, react, reacts, reacted, reacted
          to, skin reaction, cant have, cant tolerate, cannot tolerate, doesnt tolerate, dont
          tolerate, not tolerate, tolerate, cant wear, cant eat, cant use, must avoid, have to
          avoid, avoid, told to avoid, to avoid, doctor, doctors, patch test, set off, sets off,
          trigger, triggers, bring me out, brings me out, come up in, came up in, comes up in, broke
          out, break out, out in a, safe for, safe for me, safe for her, safe for him, safe for us,
          safe to use, safe to eat, safe for babies, safe for a baby, safe for children, safe for
          dogs, safe for cats, suitable for, suitable for sensitive, alright for, all right for, ok
          for, okay for, be ok, would ... be ok, risk, risky, risk any, without scent, without
          fragrance, without perfume, scent free, no perfume, nothing with, anything without, free
          from, free of, free, traces of, traces, may contain, same kitchen, same equipment, cross
          contamination, contaminat*, pregnancy, pregnant, during pregnancy, expecting a baby,
          breastfeeding, nursing, toxic, non toxic, poisonous, harmful, unverträglichkeit, verträgt,
          vertragen, hautausschlag, ausschlag, empfindliche haut, empfindlich, neurodermitis,
          glutenfrei, laktosefrei, nickelfrei, mouth swell, go red, goes red, lobes, weep, mustnt go
          near, mustnt, stay away from, very plain, smell of nothing, milder, burned on my, skin
          doesnt take, from scent
        allergens: gluten, lactose, nut, nuts, almond*, hazelnut*, peanut*, coconut, milk, dairy,
          egg, eggs, soya, latex, nickel, lanolin, wool, beeswax, pollen, citrus, lavender,
          fragrance, fragrances, perfume, essential oil*, tea tree, traces, nickel free, cobalt,
          wool grease, gluten free, wheat, barley, rye, oats, lactose free, dairy free, cows milk,
          milk protein, whey, casein, egg free, nut free, tree nuts, tree nut, cashew*, walnuts,
          pistachio*, sesame, soy, mustard, celery, lupin, fish, shellfish, strawberry,
          strawberries, eucalyptus, peppermint, rosemary oil, cinnamon, bergamot, limonene,
          linalool, essential oil, bee products, propolis, honey, pine resin, feathers, dust, mould
          spores, formaldehyde, colourants, colorants, colourings, preservatives
        safety: safe, safety, toxic, harmful, dangerous, poison*, chew*, swallow*, choking,
          pregnan*, breastfeed*, baby, babies, toddler*, newborn, kids, children, pets, cat, cats,
          dog, dogs, skin
        ingredients: made of, made from, made out of, make them from, material*, ingredient*,
          contain, contains, containing, contents, composition, percent, percentage, blend, what is
          in, whats in, what goes into, what kind of, what sort of, what type of, is it real, are
          they real, is it pure, is it solid, genuine, synthetic, natural, origin, come from, comes
          from, sourced, recycled, ethical*, sustainab*, cruelty, lead free, food safe, bpa,
          mulesing, certified, oeko tex, fair trade, preservative*, additive*, palm oil, plated,
          solid, hallmark*, made with, make them of, make it of, make it from, what material, which
          material, which materials, raw material, raw materials, does it contain, do they contain,
          any ... in it, any ... in them, any ... in the, is there any, is there real, have any ...
          in, has any, ingredient list, list of ingredients, full list, what goes in, what are in,
          inci, composed of, consist, consists, consist of, percent of, what percentage, proportion,
          share of, how much ... is in, what kinds of, which kind of, which type of, which sort of,
          kind of wood, kind of wax, kind of wool, kind of leather, kind of clay, kind of oil, kind
          of glass, kind of paper, kind of metal, kind of paint, type of, is the ... real, are the
          ... real, real or, or fake, faux, imitation, or synthetic, natural or, pure, pure or,
          solid or, hollow, gold plated, silver plated, gold filled, vermeil, karat, carat, stamp
          on, alloy, or plated, or steel, or plastic, or glass, or only the, or a blend, mix of,
          mixture, organic, certified organic, certificate, certification, gots, recyclable,
          biodegradable, compostable, reclaimed, vegan, cruelty free, animal, animals, tested on
          animals, animal products, free range, local, locally, locally made, source, source your,
          sourced from, where does ... come from, where do ... come from, where do you get, where do
          you buy, where is ... from, where is it made, where are they made, made in, made by hand,
          by hand or, handmade or, country of origin, provenance, from which, which animal, which
          sheep, which farm, which wax, which wood, which oil, which oils, which clay, which glaze,
          which leather, which wool, which metal, which plastic, which paper, which ink, which
          paint, which dye, which dyes, free of lead, lead in, cadmium, bpa free, foodsafe, food
          grade, parabens, sulphates, sulfates, sls, silicone, silicones, alcohol in, microplastic*,
          chemicals, chemical, pesticides, plastic free, archival, acid free, fade resistant,
          vegetable tanned, chrome tanned, tanned, tanning, superwash, treated with, treatment,
          coated, coating, varnished, varnish, lacquer*, sealed with, finished with, finish, dyed
          with, dyes, natural dyes, plant dyes, undyed, bleached, fixed, how is the, how are the,
          how is it made, how is it fixed, how is it attached, how are they made, glue or, glued or,
          screwed or, rivets or, technique, method do you, woraus, material besteht, besteht,
          enthält, enthalten, inhaltsstoffe, bestandteile, echtes, echt, herkunft, woher, welches
          holz, welches material, welches wachs, under or over, feels like it, rubberwood, whose
          wool, same silver, use to colour, in the filling, made of glass
        what it is made of: cotton, merino, alpaca, linen, leather, suede, silver, gold, brass,
          steel, stainless, copper, soy, paraffin, glaze, glazes, clay, stoneware, porcelain, dye,
          dyes, dyed, fibre*, fiber*, sterling, oak, walnut, wood, acrylic, polyester, nylon, silk,
          resin, paper, pigment*, plastic, organic cotton, wool, lambswool, cashmere, mohair,
          angora, hemp, jute, bamboo, viscose, lyocell, elastane, polyamide, fleece, felt, denim,
          canvas, down, feather, feathers, kapok, filling of, lining, cowhide, sheepskin, lambskin,
          goatskin, horn, bone, sterling silver, rose gold, white gold, bronze, pewter, tin,
          tinplate, aluminium, aluminum, alu, titanium, stainless steel, surgical steel, iron, cast
          iron, enamel, zinc, platinum, gemstone, gemstones, stone, stones, crystal, crystals,
          diamond*, pearl, pearls, freshwater, amber, opal, garnet, moissanite, lab grown, ash,
          beech, birch, cherry, maple, pine, cedar, teak, mahogany, olive wood, plywood, mdf, cork,
          earthenware, terracotta, bone china, ceramic, ceramics, glazed, unglazed, slip, oxide,
          epoxy, glass, borosilicate, rubber, wax, soy wax, beeswax, rapeseed wax, stearin, palm
          wax, coconut wax, wick, wicks, lead in the, essential oils, fragrance oil, scented with,
          olive oil, coconut oil, shea, shea butter, lye, glycerin*, goats milk, gsm, ink, inks,
          giclee, paint, paints, arabica, robusta, beans, altitude, roasted, decaf, cocoa, sugar,
          honey, flour, oats
        cleaning: clean, cleans, cleaning, cleaned, wash, washed, washing, washable, rinse, soak,
          dishwasher, microwave*, iron it, ironing, tumble, handwash, hand wash, detergent, soap
          off, stain, stains, polish, polished, polishing, tarnish*, descale*, limescale, machine
          wash*, get out, remove the, oven, clean it, clean the, clean them, cleaner, wash it, wash
          them, washing machine, machine washable, machine wash, wash the, wash cycle, first wash,
          wool wash, wool programme, delicate, delicates, cold wash, by hand only, degrees, at what
          temperature, what temperature, temperature, spin, spin cycle, fabric softener, softener,
          soap on, washing up liquid, rinsed, soaking, dish washer, dishwasher safe,
          dishwasherproof, microwave safe, oven safe, ovenproof, hob, induction, freezer, boiling
          water, hot water in, vinegar, bleach, bicarbonate, baking soda, lemon juice, scrub,
          scrubbing, scour, sponge, brush it, cloth, stain out, stains out, spot, spots, water
          stain, water stains, red wine, wine stain, ink stain, grease stain, coffee stains, tea
          stains, get rid of, get out of, get ... off, get ... out, remove, removing, wax out, wax
          off, out of the glass, residue, lime, polish it, silver cleaner, toothpaste, gone dark,
          gone black, gone dull, patina, shine, shiny again, dry clean, dry cleaning, tumble dry,
          tumble dried, tumble dryer, dryer, line dry, lay flat, dry flat, dry it, iron, ironed,
          steam, steamer, waschen, waschbar, spülmaschine, spülmaschinenfest, geschirrspüler,
          mikrowelle, backofen, reinigen, putzen, bügeln, trockner
        care: care for, take care, look after, looking after, maintain*, store it, store them,
          storing, keep it, keep them, shelf life, keep for, how often, water it, watering, repot*,
          fertili*, sunlight, condition it, oil it, wax it, grease, balm, season it, pilling, comb,
          shaver, trim the, trim it, wick, first use, before use, how do i use, how should i, what
          should i use, instructions, last longer, refresh, grind, brew*, waterproof*, dry it, dry
          them, shrink, care, caring for, care instructions, care guide, care tips, take care of,
          taking care, looked after, best way to, whats the best way, what is the best way, how
          best, how best to, right way to, correct way, how do i, how do you, how should one, how
          shall i, how to, how can i keep, how can i get, how can i make, how can i stop, how can i
          prevent, how can i care, what do i use, what would you use, what should i do, what can i
          do about, what do i do about, what helps, any tips, any advice on, tips, advice, do i need
          to, do i have to, should i, shall i keep, does it need, do they need, does the ... need,
          need treating, need to be, needs oiling, needs water, treat, treating, treat it, treated,
          oiling, oil is right, which oil, waxing, grease it, condition, conditioner, cream, dubbin,
          saddle soap, impregnat*, water resistant, in the rain, get wet, gets wet, in the shower,
          shower, swim with, swimming, in the sea, sweat, sleep with it, wear it in, wear the ...
          in, take it off, keep it from, keep from, stop it from, prevent, avoid, protect, protect
          it, preserve, make it last, keeps for, how long will ... keep, how long does ... keep, how
          long does ... last, best before, expiry, use by, go off, go mushy, store, storage, stored,
          best stored, keep it cool, in the fridge, fridge, airtight, moths, moth, in summer, over
          winter, winter, overwinter, outside in winter, outdoors, frost proof, frostproof, water,
          how often should, how often do, how often does, how much water, light, how much light,
          direct sun, shade, window, windowsill, pot, bigger pot, soil, which soil, compost, feed
          it, feeding, prune, pruning, cut back, trim, trim the wick, leaves, yellow leaves, brown
          tips, leaves are, dropping leaves, roots, root bound, propagate, cuttings, before first,
          before the first, the first time, break in, season, seasoning, cure, curing, burn, burn
          time, burning, how long should, leave it burning, pills off, de pill, lint, re wax,
          sharpen, sharpening, descale, pflege, pflegen, pflegeanleitung, gießen, umtopfen, ölen,
          aufbewahren, lagern, rub it with, rub yours, gone grey, gone cloudy, cloudy, keep yours,
          lie in the open, like to be sprayed, sprayed, mind the sun, north window, from the fridge,
          how many times a year, got out
        sizes: size, sizes, sized, sizing, size chart, size guide, measure*, measurement*,
          dimension*, how big, how large, how small, how wide, how tall, how long is, how long are,
          how high, how deep, how thick, how heavy, diameter, circumference, height, width, length,
          depth, weigh, weighs, weight, capacity, does it hold, do they hold, will it fit, would it
          fit, does it fit, do they fit, would fit, fit a, fit an, true to size, run small, run
          large, runs small, runs large, run big, come up small, normally wear, usually wear, usual
          size, between sizes, which size, what size, wrist, would suit, size table, what sizes,
          right size, my size, normal size, size to order, size do i, size should, size would, size
          for, one size fits, size fits, size is, ring size, shoe size, hat size, in size, sizes do
          you, sizes are, in between sizes, between 0 and 0, between s and m, between m and l,
          either m or l, run true, comes up, fitted, close fitting, loose fitting, oversized,
          generous, stretch, stretchy, does it stretch, fit, fits, will fit, would they fit, would
          the ... fit, will the ... fit, does the ... fit, would ... go round, can ... go round, go
          round a, go around, go over, go into, go in, fit into, fit in, fit round, fit on, fit
          inside, fit under, fit through, fit for, fit me, fit my, big enough, large enough, small
          enough, long enough, wide enough, tall enough, deep enough, high enough, enough for,
          enough room, room for a, as big as, as large as, as small as, bigger than, smaller than,
          how big is, how large is, how tall is, how wide is, how many ml, how many grams, how many
          cups, how many litres, how much does it hold, how much does ... hold, how much does ...
          weigh, how much do ... weigh, how much water does, how much tea, how much fits, hold,
          holds, volume of, could you measure, can you measure, please measure, thickness, inside
          of, inner, inside width, outside, from tip to tip, from top to bottom, chest, bust, waist,
          hips, inseam, sleeve length, shoulder width, neck, head, head circumference, foot, feet,
          finger, for a boy, for a girl, for a child, for a man, boy of, girl of, child of, year
          old, years old, age, taller, im 0, i am 0, i wear, usually take, i take a, my usual, i
          measure, what would you recommend, would you recommend, what do you recommend, what do you
          advise, which should i take, which should i get, which one should, which would you, would
          i be, would i need, which one id need, should i take, should i go for, should i size, laid
          flat, on the body, in the picture, looks in the picture, looks bigger, looks smaller,
          scale, for scale, coin beside, größe, größen, größentabelle, maße, abmessungen, wie groß,
          wie lang, wie breit, wie hoch, wie schwer, durchmesser, umfang, passt, passen, fällt, how
          far does it hang, room for, wear it, put me in, metre, cups does, take a 0, which ...
          would you put
        measures: cm, mm, inch, inches, ml, litre*, liter*, kg, grams, oz, eu, us size, uk size, m
          or l, s or m, xs, xl, xxl, centimetre*, centimeter*, millimetre*, millimeter*, metre,
          metres, meter, meters, foot, feet, cl, pint, pints, cup, cups, ounce, ounces, gram, kilo,
          kilos, lb, lbs, pound in weight, a0, s, m, l, small medium, medium or, medium, eu size
        kind words: thank you so, thanks so, many thanks for, thank you for the, thank you for your,
          thank you for being, love it, love them, love her, loved it, loved them, we love, i love,
          loves it, loves them, loves her, loves his, adore*, in love with, so beautiful, beautiful,
          gorgeous, lovely, wonderful, made my day, made my week, made me smile, perfect, so happy,
          very happy, really happy, delighted, thrilled, over the moon, amazing, best ive, best i,
          best we, ever had, ever owned, in tears, cried, five stars, stars, compliment*, keep up,
          well done, exactly what, even better, better than, exceeded, fantastic, smile, smiling,
          smiled, grateful, brilliant, pleased, chuffed, treasure, favourite, wish you, just wanted
          to, wanted to say, wanted to tell you, wanted you to know, arrived safely, arrived well,
          no need to reply, joy, proud, talented, clever, masterpiece, danke, wunderschön, magic,
          heaven, superb, stunning, happy customer, so kind, your kindness, thank you, thank you so
          much, thank you very much, thank you for, thanks for, thanks so much, thanks a lot, thanks
          again, thanks to you, many thanks, a big thank you, thousand thanks, thankful, gratitude,
          appreciate, appreciated, appreciative, much appreciated, just to say, just wanted to say,
          wanted to thank, want to thank, wanted to let you know, just a quick note to, just to tell
          you, had to tell you, to tell you how, must tell you, let you know that, no need to
          answer, no reply needed, needs no answer, nothing is wrong, no complaint, no complaints,
          love my, love the, she loves, he loves, absolutely love, loved by, in love, enjoy, enjoys,
          enjoying, enjoyed, delight, delightful, happy, happy with, made me happy, made us happy,
          made her happy, made him happy, made an old, made my, made her, made his, made our,
          happiest, pleased with, glad, impressed, amazed, astonished, blown away, speechless,
          touched, moved to tears, tears of, cried when, cried with joy, in a good way, goosebumps,
          beautifully, even more beautiful, prettier, even prettier, prettiest, nicer than,
          lovelier, exquisite, wonderfully, fabulous, excellent, perfectly, perfection, marvellous,
          splendid, magnificent, outstanding, exceptional, incredible, awesome, great job, great
          work, good work, fine work, beautiful work, piece of work, craftsmanship, skill, talent,
          gift for, you have a gift, gifted maker, an artist, art, magical, treasured, cherish,
          cherished, precious, heirloom, favorite, my favourite, new favourite, best ever, the best,
          best coffee, best soap, best present, nicest, finest, better than i, better than expected,
          better than in, exactly right, just right, exactly as, exactly like, smells wonderful,
          smells divine, smells like heaven, smells so, tastes wonderful, feels wonderful, soft, so
          soft, fits perfectly, fits like, fits beautifully, looks wonderful, looks great, looks
          perfect, suits her, suits him, wears it every, wear it every, use it every, uses it every,
          every day since, every morning, every single day, hasnt taken it off, havent taken it off,
          not taken it off, hasnt left, hasnt come off, lives on, pride of place, place of honour,
          so many compliments, everyone asks, everybody asks, everyone loves, admired, admires,
          jealous, envious, recommend you, will recommend, recommended you, told all my, told
          everyone, told my friends, tell everyone, spread the word, will order again, order again,
          be back, shall be back, will be back, back for more, customer for life, come again, buy
          again, come back for, 0 stars, top, keep it up, keep going, keep doing, never stop, carry
          on, stay as you are, bravo, hats off, kudos, cheers, hug, hugs, bless, greetings to, all
          the best to, wish you all, wish you every, wish you well, success, good luck with your,
          shops like yours, people like you, makers like, small shops, good that, such care, with
          such care, with so much, so much care, so much love, with love, carefully packed,
          lovingly, packed so, beautifully packed, beautifully wrapped, lovely packaging, unpacking
          was, kindness, kind of you, very kind, helpful, so helpful, for your help, your help,
          quick reply, quick answer, for answering, answering so quickly, quick delivery, fast
          delivery, so quickly, so fast, arrived so quickly, arrived safe, safe and sound, all
          arrived, in one piece, without a scratch, sorting it out, sorted it, for sorting, solved,
          you saved, saved my, surprise in the, lovely surprise, little extra, the sample, the
          sweet, your card, your note, laugh, laughed, laugh out loud, grinning, beaming, such joy,
          brings joy, brightens, brightened, cheered, cheered me, comfort, cosy, cozy, warm, she
          said yes, he said yes, a hit, big hit, was a success, huge success, went down well, vielen
          dank, herzlichen dank, dankeschön, wunderbar, begeistert, traumhaft, toll, super, freude,
          freut, glücklich, liebe es, gefällt, had to write, loveliest, loveliest thing, its whole,
          what a lovely, too kind, wont take it off, each time that i, all day long, holds it, where
          they were from, a line from, never had a shop
        repair: replace, replaced, replacement*, new one, send another, send me another, resend,
          send the right, send a new, repair, repaired, repairing, mend, mended, fix it, repairs,
          repairable, fix, fixed for, mending, restore, restored, re solder, resolder, solder, re
          string, restring, replace the, replacement for, a replacement, send a replacement, spare
          part, spare parts, send a new one, send me a new, make good, put it right, put this right,
          what shall i do, what shall we do, what do we do, what do i do, what now, what happens
          now, how do we sort, sort it out, sort this, sort that out, how do we proceed, whats the
          procedure, solution, reparieren, reparatur, ersatz
        """
}
