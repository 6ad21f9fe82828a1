extension ShopWords {
    /// What customers of small shops write about, in the words they use for it: one subject a
    /// paragraph, after its name. General knowledge of the trade, not of any one shop.
    static let englishList = """
        allergy: allerg*, hypoallergen*, eczema, rash, rashes, itch*, intoleran*, asthma*,
          coeliac, celiac, psoriasis, dermat*, hives, react to, reacts to, reaction,
          reactions, sensitive, irritat*, unscented, fragrance free, perfume free, sneez*,
          swell*, swollen, epipen, anaphyla*, vegan, halal, kosher
        allergens: gluten, lactose, nut, nuts, almond*, hazelnut*, peanut*, coconut, milk,
          dairy, egg, eggs, soya, latex, nickel, lanolin, wool, beeswax, pollen, citrus,
          lavender, fragrance, fragrances, perfume, essential oil*, tea tree, traces
        safety: safe, safety, toxic, harmful, dangerous, poison*, chew*, swallow*,
          choking, pregnan*, breastfeed*, baby, babies, toddler*, newborn, kids, children,
          pets, cat, cats, dog, dogs, skin
        ingredients: made of, made from, made out of, make them from, material*,
          ingredient*, contain, contains, containing, contents, composition, percent,
          percentage, blend, what is in, whats in, what goes into, what kind of, what sort
          of, what type of, is it real, are they real, is it pure, is it solid, genuine,
          synthetic, natural, origin, come from, comes from, sourced, recycled, ethical*,
          sustainab*, cruelty, lead free, food safe, bpa, mulesing, certified, oeko tex,
          fair trade, preservative*, additive*, palm oil, plated, solid, hallmark*
        what it is made of: cotton, merino, alpaca, linen, leather, suede, silver, gold,
          brass, steel, stainless, copper, soy, paraffin, glaze, glazes, clay, stoneware,
          porcelain, dye, dyes, dyed, fibre*, fiber*, sterling, oak, walnut, wood,
          acrylic, polyester, nylon, silk, resin, paper, pigment*, plastic
        cleaning: clean, cleans, cleaning, cleaned, wash, washed, washing, washable,
          rinse, soak, dishwasher, microwave*, iron it, ironing, tumble, handwash, hand
          wash, detergent, soap off, stain, stains, polish, polished, polishing, tarnish*,
          descale*, limescale, machine wash*, get out, remove the, oven
        care: care for, take care, look after, looking after, maintain*, store it, store
          them, storing, keep it, keep them, shelf life, keep for, how often, water it,
          watering, repot*, fertili*, sunlight, condition it, oil it, wax it, grease,
          balm, season it, pilling, comb, shaver, trim the, trim it, wick, first use,
          before use, how do i use, how should i, what should i use, instructions, last
          longer, refresh, grind, brew*, waterproof*, dry it, dry them, shrink
        sizes: size, sizes, sized, sizing, size chart, size guide, measure*, measurement*,
          dimension*, how big, how large, how small, how wide, how tall, how long is, how
          long are, how high, how deep, how thick, how heavy, diameter, circumference,
          height, width, length, depth, weigh, weighs, weight, capacity, does it hold, do
          they hold, will it fit, would it fit, does it fit, do they fit, would fit, fit
          a, fit an, true to size, run small, run large, runs small, runs large, run big,
          come up small, normally wear, usually wear, usual size, between sizes, which
          size, what size, wrist, would suit
        measures: cm, mm, inch, inches, ml, litre*, liter*, kg, grams, oz, eu, us size, uk
          size, m or l, s or m, xs, xl, xxl
        an exchange: exchang*, another size, different size, other size, bigger size,
          bigger one, smaller size, smaller one, larger size, larger one, next size, size
          up, size down, one size, size swap, swap it for, swap for, swap them, unworn,
          change the size, in a size, the other size
        a bad fit: too big, too small, too large, too tight, too loose, too short, too
          long, too wide, too narrow, bit big, bit small, bit tight, bit loose, doesnt
          fit, does not fit, dont fit, didnt fit, not fit, doesnt close, wont close, wont
          go over, pinches, slips off, falls off my, slides off, tight, loose, squeeze
        damage: broke, broken, breaks, breakage, crack, cracks, cracked, smash*, shatter*,
          chip, chipped, in pieces, in bits, in shards, damage, damaged, damages, crush*,
          squash*, dent, dents, dented, bent, crease*, creased, torn, ripped, tear, leak*,
          spilt, spilled, soaked, wet, mouldy, moldy, snapped, splinter*, shard*,
          flattened, melted, in two, in half, battered, mangled, burst, scratch,
          scratched, scratches, destroyed, ruined, bruised
        arrival: arriv*, on arrival, opened the, opened it, when i opened, unpack*,
          unbox*, delivered, turned up, came with, reached me, box was, parcel was,
          packaging, packed, padding, bubble wrap, in transit, in the post, rough*
        photos: photo, photos, picture, pictures, attach*, photograph*, image, images
        disappointment: disappoint*, poor quality, bad quality, quality, shoddy, for the
          price, for that price, at this price, for that money, not cheap, werent cheap,
          wasnt cheap, expected better, expected more, not what i expected, not happy,
          unhappy, not satisfied, unsatisf*, let down, not good enough, unacceptable,
          hoped for more, faulty, defect*, bad batch
        wear and tear: fell off, fallen off, falling off, fall off, falls apart, fall
          apart, fell apart, falling apart, came apart, come apart, coming apart, came
          off, come off, comes off, coming off, came undone, come undone, coming undone,
          came loose, come loose, stopped working, doesnt work, does not work, not
          working, worn, wearing out, wears, hole, holes, unravel*, seam, seams, stitch*,
          fade*, fading, peel, peels, peeling, peeled, flake*, flaking, rust*, discolour*,
          discolor*, turned green, turns green, lasted, wobbl*, died, faded, bobbl*,
          bleeds, rubs off, rubbed off, lost its, no smell, smells of nothing, burns,
          tunnel*, crumbl*, stretched, lost a stone, stale, dull, handle came, zip, clasp,
          thread, strap, hinge
        too short a life: already, after a week, after one, after two, after three, after
          only, after just, within a week, within a month, within days, first wash, second
          time, day one, barely, hardly, only worn, only used, used it twice, used twice,
          worn it, a few weeks, a few days, few times, five times, in a month, months old,
          weeks old, not even
        something missing: missing, wasnt in, werent in, was not in, were not in, not in
          the, isnt in the, wasnt there, werent there, isnt there, is not there, not
          there, incomplete, left out, lacking, lacks, not included, didnt include, did
          not include, one short, fell out, searched, looked through, nowhere in, absent,
          empty, without the, there was no, theres no, there is no, but no, cant find the
        only a part: only one, only two, only three, only four, only five, only got, only
          received, only found, only had, just one, just two, just the, instead of two,
          instead of three, instead of four, instead of six, half of my, half my, half
          the, rest of my, rest of the, rest of it, the other one, the second, the others,
          one of the, one of them, one of two, out of three, two of three, paid for, were
          in it, in the parcel, in the box, in the package
        the wrong thing: wrong item, wrong one, wrong thing, wrong parcel, wrong order,
          wrong colour, wrong color, wrong product, wrong print, wrong scent, the wrong, a
          wrong, someone elses, somebody elses, another customer*, another persons, other
          customer*, not what i ordered, isnt what i ordered, not the one i, not the one
          that, didnt order, did not order, never ordered, not my order, mixed up, mix up,
          mixup, muddled, mistaken, different from what, different to what, a different
          one, other than, not mine, isnt mine, stranger, supposed to be, meant to be, but
          got, but received, but it was, but its, but this is, and got, and received,
          received a, received the, got a, i got, ive got, sent me, youve sent, you sent,
          you have sent, were swapped, the name on
        an address: address, addresses, addressed, street, house number, flat number,
          apartment, postcode, post code, postal code, zip, zip code, moved, moving house,
          ive moved, moving, new flat, old flat, old place, old house, deliver it to, send
          it to my, ship it to, redirect*, neighbour*, neighbor*, work instead, office
          instead, autofill, parcel locker, pickup point, surname, name on the parcel
        changing an order: change, changed, changing, amend*, alter, alteration, switch,
          switching, swap, swapping, edit, modify, correct, correction, add, adding, add
          another, add one, add a, prefer, rather have, would rather, combine, upgrade,
          remove one, leave out, second thoughts, on reflection, make it, make that, fix,
          typo, typed, mistyped, spelled, misspelled, spelling
        before it leaves: before you, before it, before its, before they, too late, not
          too late, still time, time to, still possible, still change, if you havent, if
          it hasnt, havent packed, havent sent, havent shipped, not shipped, hasnt
          shipped, hasnt been shipped, hasnt gone, not yet, pending, just ordered, just
          placed, just bought, ordered yesterday, ordered today, ordered this morning,
          placed an order, i placed, last night, an hour ago, minutes ago, from today
        cancelling: cancel*, call off, call it off, stop my order, stop the order, stop
          it, withdraw*, annul*, revoke, dont send, dont ship, do not send, do not ship,
          dont bother sending, forget about, forget the order, forget my order, take back
          my order, scrap, drop my order, undo, stornier*
        second thoughts: dont need, no longer need, dont want, do not want, no longer
          want, not want, changed my mind, change of mind, by mistake, by accident,
          accident*, ordered twice, twice by, duplicate, never mind, found another, found
          one, elsewhere, someone else bought, cant afford, impulse
        money back: refund*, money back, my money, reimburs*, pay me back, paid back, get
          my, euros back, pounds back, credited, paypal case, open a case, dispute,
          chargeback, charge back, compensat*, credit note
        sending back: send it back, send them back, send back, sending back, sending it
          back, return, returns, returned, returning, take it back, take them back, bring
          back, give it back, unused, unopened, unwanted, not for me, not right for,
          doesnt suit, not suit, return label, return policy, right of withdrawal
        lateness: late, overdue, delay*, promised, promise, youd promised, should have
          been, should have arrived, should have come, was supposed, were supposed,
          supposed to arrive, supposed to be here, was due, were due, past the date,
          beyond the date, past due, estimated, latest, deadline, in time for, what
          happened, what is going on, whats going on, new date, how much longer, long
          enough, weeks ago, months ago, a month ago, two weeks, three weeks, four weeks,
          six weeks, weeks now, you said, your page said, page says, it said, told me,
          excuse, excuses, patien*, unacceptable
        waiting: still waiting, been waiting, waiting for, waiting since, waited, hasnt
          arrived, has not arrived, havent arrived, hasnt come, has not come, not arrived,
          not come, not here, isnt here, is not here, never came, never arrived, never
          received, not received, havent received, have not received, heard nothing, no
          word, no news, no sign of, still nothing, still not, still no, still hasnt,
          nothing has, nothing yet, any update, any news, no reply, no answer
        where it is: where is my, wheres my, where is it, wheres it, where are my, where
          my, whereabouts, status, on its way, on the way, shipped yet, sent yet, posted
          yet, been sent, been shipped, been posted, has it shipped, has it left, did it
          ship, gone out, left yet, went out, dispatch*, confirm that it, how far, in
          transit, shipping confirmation, when does it ship, when will it ship, know when,
          expect it, check on my order, look up my order, on the road, where it is
        tracking: track, tracks, tracked it, tracking, trace, stuck, customs, shows as,
          marked as, says delivered, says its, it says, courier, couriers, carrier, depot,
          sorting, hub, lost in, lost parcel, lost, signed for, dhl, ups, fedex, usps,
          royal mail, dpd, hermes, post office, number doesnt, link doesnt, not moved,
          hasnt moved, not updated, scan, scanned
        sending abroad: abroad, overseas, international*, worldwide, country, countries,
          border, outside, other side of the, ship to, ships to, shipping to, deliver to,
          delivery to, send to, sending to, post to, postage to, post it to, post them to,
          import, duty, duties, expat, foreign, far away, that far, from here, live in, i
          live, were in, im in, based in, island, islands, zoll, ausland, versand nach,
          non eu
        countries: eu, europe, usa, america, uk, england, scotland, wales, canada,
          australia, new zealand, germany, france, spain, italy, norway, sweden,
          switzerland, austria, japan, brazil, poland, denmark, finland, ireland,
          netherlands, holland, belgium, portugal, greece, iceland, mexico, india, china,
          hong kong, singapore, israel, turkey, dubai, africa, asia, korea, argentina,
          chile, peru, colombia, hungary, czech, romania, bulgaria, croatia, slovenia,
          slovakia, estonia, latvia, lithuania, ukraine, russia, thailand, vietnam,
          malaysia, philippines, taiwan, egypt, morocco, kenya, nigeria, emirates, qatar,
          malta, cyprus, luxembourg, faroe, greenland, hawaii, alaska, texas, california,
          new york, london, paris
        postage: shipping cost*, shipping fee*, shipping price*, shipping charge*,
          delivery cost*, delivery fee*, delivery charge*, delivery price*, postage,
          postal rate*, cost to ship, cost to send, cost to post, cost of shipping, cost
          of delivery, cost of postage, much is shipping, much is delivery, much is
          postage, much for shipping, much for delivery, much for postage, much would
          shipping, much would delivery, much does shipping, much does delivery, much to
          send, much to ship, much to post, free shipping, free delivery, ships free,
          shipping free, pay for shipping, pay for delivery, shipping for, delivery for,
          charge for delivery, charge for shipping, combined shipping, combine shipping,
          combine postage, shipping twice, padded envelope, envelope, letter, letterbox,
          carriage, slower service, slower, cheapest, cheaper shipping, cheaper delivery,
          cheaper way, courier cost, pick up, pick it up, collect, collection, express,
          versandkosten, porto, shipping rates, shipping so, only one postage, postage
          once
        prices: cost, costs, price, prices, priced, how much, fee, expensive, charge,
          quote, budget, estimate
        discounts: discount*, coupon*, promo*, code, codes, reduction, reduced, cheaper,
          percent off, money off, knock off, little off, something off, euros off, special
          price, special offer, offer, offers, bargain, deal, deals, haggle, negotiab*,
          lower price, lower the price, better price, best price, friend price, bonus,
          rabatt, gutschein, flash sale, sale, sales, in the sale, on sale, price drop,
          black friday
        loyal customers: student, students, nurse, teacher, loyalty, loyal, returning
          customer, regular customer, regular, third order, bought before, ordered before,
          fifth, newsletter, subscrib*, sign up, signed up, referral, refer, bundle, set
          of, take all, buy two, buy three, if i buy, if i take, if i order, if we order,
          for two, several
        paying: pay, paying, paid, payment, payments, pay by, pay with, paypal, klarna,
          apple pay, google pay, bank transfer, credit card, debit card, my card,
          mastercard, visa, amex, iban, bank account, instalment*, installment*, cash,
          crypto, sepa, direct debit
        trouble paying: charged twice, charged me, charged double, double charge, paid
          twice, payment failed, failed, fails, declin*, reject*, rejected, refused, not
          accepted, isnt accepted, doesnt accept, wont accept, wont let me, doesnt let me,
          wont go through, doesnt go through, go through, went through, didnt go through,
          error, checkout, check out, basket, cart, transaction, statement, twice on, two
          payments, money was taken, money taken, money has been taken, been debited,
          debited, deducted, taken from my account, still unpaid, unpaid, reminder, page
          freezes, crash*, spinning, invalid, expired, voucher, gift card, confirmation
          mail, 3d secure
        invoices: invoice*, receipt, receipts, vat, bill, accounting, accountant*,
          accounts department, bookkeep*, tax, taxes, company name, business expense,
          expenses, expense, po number, purchase order, billing, payment term*, paperwork,
          tax number, vat number, rechnung, quittung, mehrwertsteuer, proforma, pro forma,
          for my company, for our company, for my records, for customs, finance
          department, pdf
        stock: in stock, back in, out of stock, sold out, restock*, available again,
          available, availability, unavailable, more of, will you make more, making more,
          be making, make another, make them again, make it again, making it again, coming
          back, come back, be back, return of, notify me, waiting list, waitlist, reserve,
          run out, ran out, all gone, was gone, its gone, next batch, again soon, no
          longer listed, not listed, cant find it in the shop, greyed out, discontinu*,
          preorder, pre order, when will the, when will you, when do you, next time,
          ausverkauft, wieder, last one, let me know when, tell me when, drop me a line
          when, any more of, have any more, new ones, every time i look, email me when
        custom work: custom, customi*, bespoke, commission*, personali*, made to order,
          special order, make to order, make me a, make me one, make one, make us, make
          something, do one, do one in, specially, especially for, engrav*, initials,
          monogram*, design, designs, designed, sketch*, drawing*, drew, idea, ideas, in
          mind, from a photo, own design, own drawing, unique, one off, one of a kind, to
          measure, with a name, with his name, with her name, with our, with my, with the
          name, after a photo, copy of, similar to, recreate, like the one, but in, but
          with, in another colour, in blue, in green, in red, in black, take commissions,
          matching my, to match
        many at once: bulk, large order, larger order, big order, bigger order, large
          quantity, quantity, quantities, guests, people, favour, favours, favor, favors,
          bridesmaid*, corporate, company gifts, client gifts, team gifts, christmas
          gifts, staff, employees, colleagues, clients, club, volume, pieces, identical,
          of them, of the same, each, in total, altogether, a dozen, twelve, fifteen,
          twenty, twentyfive, thirty, forty, fifty, sixty, eighty, hundred, goody bags,
          goodie bags, place settings, place cards, table gifts, giveaways, tables
        occasions: wedding*, married, marry, bride, groom, hen party, baptism,
          christening, confirmation, baby shower, anniversary, conference, event, party,
          retirement, graduation, funeral, reunion, hochzeit, opening
        selling on: wholesale, stockist*, retail, retailer*, resell*, resale, stock your,
          stocking your, carry your, sell your, selling your, offer your, our shop, my
          shop, our store, my store, our shelves, boutique*, gallery, concept store,
          hotel, cafe, museum, bookshop, farm shop, margin, margins, trade price*, trade
          terms, consignment, commission basis, distributor*, sortiment, laden, minimum
          order, line sheet, catalogue, catalog, price list, small shop, little shop, run
          a, own a, we run, we own, buyer for, pop up, marketplace, sale or return
        working together: collaborat*, partner, partners, partnership, influencer*,
          instagram, followers, tiktok, youtube, channel, blog, blogger, magazine,
          podcast, feature you, featuring, interview, in exchange for, in return for,
          sponsor*, donate, donation, raffle, charity, tombola, affiliate, press,
          journalist, article, campaign, content, video, reel, shoot, stylist, joint,
          together, giveaway, product test, work together, team up
        classes: workshop*, class, classes, course, courses, lesson, lessons, teach,
          teaches, teaching, learn, beginner, beginners, tutorial, taster, join, joining,
          participant*, places left, place left, spots, spaces, space for, book a, book
          us, booked, booking, sign up for, session, sessions, demonstration, hen do,
          materials included, kurs, kurse, learning
        a visit: visit, visits, visiting, visited, studio, showroom, opening hours,
          opening times, open on, are you open, be open, open day, come by, come and, come
          to, drop by, drop in, stop by, pop in, pop by, call in, in person, market,
          markets, stall, fair, craft fair, tour, atelier, parking, wheelchair, where can
          i find you, where are you, in town, passing through, nearby, in your area, on
          saturday, on sunday, this saturday, at the weekend, look around, watch you work,
          see your work, werkstatt, besuch*, directions
        gift wrap: gift wrap*, giftwrap*, wrapp*, wrap, wraps, ribbon, bow, gift box, gift
          bag, gift packaging, gift receipt, festive, nicely packed, pack it nicely,
          tissue paper, as a gift, its a gift, its a present, is a gift, is a present, a
          present for, a gift for, without the price, no price, without a price, hide the
          price, prices out, without an invoice, straight to, directly to, eingepackt,
          geschenk*
        a written note: note, handwritten, write a, write on, message, card with, greeting
          card, greeting, card saying, gift message, gift note, few words, saying, text
          below, in your handwriting, dedication, congratulations, get well, happy
          birthday, with love from, signed, from all of us, wishes
        a present: surprise, birthday, christmas, for my mum, for my mom, for my mother,
          for my wife, for my husband, for my friend, for my sister, for my brother, for
          my dad, for my father, for my aunt, for my grandmother, for my nan, for my
          girlfriend, for my boyfriend, mothers day, valentine*, recipient, dont tell
        kind words: thank you so, thanks so, many thanks for, thank you for the, thank you
          for your, thank you for being, love it, love them, love her, loved it, loved
          them, we love, i love, loves it, loves them, loves her, loves his, adore*, in
          love with, so beautiful, beautiful, gorgeous, lovely, wonderful, made my day,
          made my week, made me smile, perfect, so happy, very happy, really happy,
          delighted, thrilled, over the moon, amazing, best ive, best i, best we, ever
          had, ever owned, in tears, cried, five stars, stars, compliment*, keep up, well
          done, exactly what, even better, better than, exceeded, fantastic, smile,
          smiling, smiled, grateful, brilliant, pleased, chuffed, treasure, favourite,
          wish you, just wanted to, wanted to say, wanted to tell you, wanted you to know,
          arrived safely, arrived well, no need to reply, joy, proud, talented, clever,
          masterpiece, danke, wunderschön, magic, heaven, superb, stunning, happy
          customer, so kind, your kindness
        repair: replace, replaced, replacement*, new one, send another, send me another,
          resend, send the right, send a new, repair, repaired, repairing, mend, mended,
          fix it
        """
}
