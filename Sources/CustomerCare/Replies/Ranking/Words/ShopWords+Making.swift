extension ShopWords {
    /// Things made or wrapped specially, classes, visits, and other shops.
    static let makingList = """
        custom work: custom, customi*, bespoke, commission*, personali*, made to order, special
          order, make to order, make me a, make me one, make one, make us, make something, do one,
          do one in, specially, especially for, engrav*, initials, monogram*, design, designs,
          designed, sketch*, drawing*, drew, idea, ideas, in mind, from a photo, own design, own
          drawing, unique, one off, one of a kind, to measure, with a name, with his name, with her
          name, with our, with my, with the name, after a photo, copy of, similar to, recreate, like
          the one, but in, but with, in another colour, in blue, in green, in red, in black, take
          commissions, matching my, to match, customs made, custom made, custom order, custom piece,
          custom size, custom colour, custom design, made to measure, made for me, make to measure,
          to order, things to order, special request, special wish, special design, specially made,
          made specially, oneoff, unique piece, personal, inscription, inscribe, inscribed,
          embroider*, stamped with, stamp my, lettering, letters on, paw print, fingerprint,
          footprint*, handprint*, coordinates, portrait, of our dog, of our cat, of my dog, of my
          cat, of our house, a picture of our, a photo of our, from a picture, if i send you a
          picture, if i send you a photo, if i send a photo, send you a sketch, send you a drawing,
          paint our, paint my, paint a, paint the, painted with, draw, sketch something, my own
          design, your own, of my own, my own choosing, own choosing, of my choice, idea for, an
          idea, had in mind, have in mind, imagining, imagine something, dream of, vision, could you
          make me, could you make us, can you make me, can you make us, would you make me, would you
          make us, would you make one, make us a, make a, make one in, make one with, make it in,
          make it with, make them in, make it longer, make it bigger, make it smaller, could you do
          one, could you throw, throw one, throw me, could you knit, knit me, could you sew, sew me,
          could you build, build me, build us, could you carve, carve, carved, could you design,
          design a, design me, design something, design for, up for it, something youd do, something
          you do, something you could, something you would, do you make things, do you ever make, do
          you also make, is it possible to have ... made, have one made, have ... made, have it
          made, get one made, get ... made, looking for someone, looking for somebody, looking for
          a, after a, version, left handed, variation, variant, different version, same but, the
          same but, that bowl but, but longer, but bigger, but smaller, but without, only bigger,
          only smaller, only in, in dark red, in a different colour, in a colour, in my colour,
          other colours possible, any colour, colour of my, in our colours, in the colour, matching
          our, to match our, to go with our, to match my, reproduce, replica, copy of it, a copy of,
          copy it, remake, rebuild, something like, like this one, that you dont stock, not in your
          shop, not in the shop but, isnt in your shop, house sign, name sign, house number,
          nameplate, name plate, plaque, panel, sign for, sign with, urn, memorial, trophy, family
          crest, coat of arms, logo, with our logo, anfertigen, anfertigung, maßanfertigung,
          sonderanfertigung, wunsch, gravur, gravieren, personalisier*, nach maß, entwurf, own
          handwriting, in my school, curved, turn a bowl, from our own, nobody else has, open to
          ideas, if only it were, drawn on it, just for us, only for us, exactly what i want, what i
          want, with a longer, in matt, his name and, shape of
        many at once: bulk, large order, larger order, big order, bigger order, large quantity,
          quantity, quantities, guests, people, favour, favours, favor, favors, bridesmaid*,
          corporate, company gifts, client gifts, team gifts, christmas gifts, staff, employees,
          colleagues, clients, club, volume, pieces, identical, of them, of the same, each, in
          total, altogether, a dozen, twelve, fifteen, twenty, twentyfive, thirty, forty, fifty,
          sixty, eighty, hundred, goody bags, goodie bags, place settings, place cards, table gifts,
          giveaways, tables, bulk order, bulk price, bulk discount, large quantities, quantity
          price, quantity prices, quantity discount, in all, at a time, at once, how many can you,
          how many could you, that many, so many, as many, 0 pieces, 0 of, 0 of them, 0 of the, 0 of
          your, 0 people, 0 guests, 0 matching, 0 identical, 0 mugs, 0 cups, 0 bowls, 0 plates, 0
          candles, 0 soaps, 0 pieces of, 0 sets, 0 boxes, 0 small, 0 little, 0 mini, around 0, about
          0 of, some 0, roughly 0, between 0 and 0, need 0, order 0, make 0, buy 0, for 0, per
          guest, per person, per pupil, per child, one for each, one per, one each, for each guest,
          for each, for every guest, for everyone, for all guests, for all our, for all the, for all
          my, guest, attendees, participants get, delegates, team, workforce, crew, customers gifts,
          corporate gifts, corporate order, company order, for our company, for our office, for our
          restaurant, for our hotel, for our cafe, for our club, for our choir, for a school, for
          the school, pupils, class of, school, restaurant, dozen, two dozen, dozens, ten, eleven,
          thirteen, fourteen, sixteen, eighteen, twenty four, thirty five, seventy, ninety, a
          hundred, two hundred, three hundred, hundreds, seven in total, all the same, the same
          bracelet, matching, matching set, place card, name cards, keepsake, keepsakes, mementos,
          souvenirs, party favours, party favors, wedding favours, wedding favors, giveaway, gift
          bags, table decorations, on each plate, on every plate, each place, maximum, minimum
          quantity, capacity to, feasible, doable, how long would ... take, how early, how far
          ahead, how far in advance, by when would, when would we have, lead time for,
          gastgeschenk*, stück, mengenrabatt, großbestellung, sammelbestellung, weihnachtsgeschenk*,
          relatives, each shall, every speaker, the whole village, all alike, as many as, party of
          our size, the small tins, planner, couple who want, brigade, year end, years end
        occasions: wedding*, married, marry, bride, groom, hen party, baptism, christening,
          confirmation, baby shower, anniversary, conference, event, party, retirement, graduation,
          funeral, reunion, hochzeit, opening, our wedding, my wedding, sisters wedding, daughters
          wedding, silver wedding, golden wedding, getting married, get married, got married,
          marrying, marriage, brides, bridal, grooms, bridesmaid, bridesmaids, groomsmen, best man,
          engagement, engaged, reception, ceremony, registry, church, hen do, hen night, stag do,
          bachelorette, naming day, first communion, communion, bar mitzvah, jubilee, leaving do,
          farewell, prom, congress, trade fair, summit, seminar, events, gala, banquet, dinner for,
          celebration, celebrating, christmas party, summer party, office party, street party,
          family reunion, memorial service, wake, restaurant opening, grand opening, launch,
          heiraten, taufe, trauung, firmenfeier, feier
        selling on: wholesale, stockist*, retail, retailer*, resell*, resale, stock your, stocking
          your, carry your, sell your, selling your, offer your, our shop, my shop, our store, my
          store, our shelves, boutique*, gallery, concept store, hotel, cafe, museum, bookshop, farm
          shop, margin, margins, trade price*, trade terms, consignment, commission basis,
          distributor*, sortiment, laden, minimum order, line sheet, catalogue, catalog, price list,
          small shop, little shop, run a, own a, we run, we own, buyer for, pop up, marketplace,
          sale or return, wholesaler, trade, trade price, trade prices, trade account, trade
          customers, stocking, stock some, stock your products, recommended retail, rrp, markup,
          mark up, terms, your terms, conditions, first order for retailers, opening order,
          lookbook, assortment, range, your range, product range, regional products, local products,
          local makers, local makers for, local producers, sell your pottery, sell your candles,
          sell them in, sell some, sell your work, sell it in, sell your products, sell them, offer
          your products, carry some, show your work, exhibit, exhibition, display your, shelf for,
          shelves, our boutique, my boutique, our gallery, our cafe, our museum, our hotel, our
          hotels, our restaurant sells, our farm shop, gift shop, small gift shop, museum shop, book
          shop, department store, garden centre, florist, hairdresser, spa, salon, delicatessen,
          deli, grocer, tea room, i run a, we run a, i own a, we own a, i have a shop, i have a
          small shop, we have a shop, we have a small, were opening a, im opening a, opening a shop,
          buyer, purchasing, purchaser, chain of, online marketplace, platform, list you, list your,
          listed on our, popup, distribute, distribution, agent, represent, representing, import
          your, händler*, wiederverkäufer, großhandel, verkaufen, kommission, einkauf, stand at the
          weekly, terms for traders, traders, at the desk, would sell well, in our window, supply,
          do you supply, on commission, doing up
        working together: collaborat*, partner, partners, partnership, influencer*, instagram,
          followers, tiktok, youtube, channel, blog, blogger, magazine, podcast, feature you,
          featuring, interview, in exchange for, in return for, sponsor*, donate, donation, raffle,
          charity, tombola, affiliate, press, journalist, article, campaign, content, video, reel,
          shoot, stylist, joint, together, giveaway, product test, work together, team up, collab,
          cooperate, cooperation, co operation, partner with, work with you, working with you,
          working together, do something together, doing something together, something together,
          jointly, join forces, cross promote, promote, promotion of, promoting, advertise,
          advertising, advert, ad, ads, ambassador, content creator, creator, subscribers on, reach,
          audience, insta, facebook, pinterest, twitch, social media, my channel, our channel, my
          page, account with, post about, in return for a post, story about, reels, unboxing video,
          video about, vlog, my blog, write about, writing about, review, review one, reviewing,
          test one, lend me, lend us, borrow, loan, send me something, free product, free products,
          for free in, gifted, pr, pr sample, in exchange, in return, photo shoot, photoshoot,
          styling, prop, props, film, film set, filming, tv, television, radio, documentary,
          newspaper, reporter, piece on, piece about, feature, featured, ask you some questions, few
          questions for, guest, be a guest, talk at, give a talk, speaker, affiliate scheme,
          affiliate programme, donating, charitable, fundraiser, fundraising, good cause, school
          fair, give something to, prize, prizes, auction, use a photo, use your photo, use your
          photos, use your pictures, use one of your, credit you, with credit, with a link, link to
          you, permission, zusammenarbeit, kooperation, partnerschaft, spende, calendar, lottery, in
          aid of, film people, viewers, spend a day with, project with, craftspeople, prize for
        classes: workshop*, class, classes, course, courses, lesson, lessons, teach, teaches,
          teaching, learn, beginner, beginners, tutorial, taster, join, joining, participant*,
          places left, place left, spots, spaces, space for, book a, book us, booked, booking, sign
          up for, session, sessions, demonstration, hen do, materials included, kurs, kurse,
          learning, tuition, training, taster session, demo, evening class, masterclass, retreat,
          taught, teacher for, instruction, instructor, learn to, learn how, try the wheel, try the,
          try it myself, try my hand, have a go, throw a pot, wheel throwing, pottery course,
          pottery class, candle class, soap making, candle making, absolute beginner, experience
          needed, experience necessary, any experience, previous experience, no experience, novice,
          suitable for, age, what age, minimum age, old enough, join in, take part, taking part,
          participate, attend, attending, sign up, sign me up, sign us up, signing up, enrol,
          enroll, register, registration, register for, book, book a place, book for, booked on,
          bookings, reserve a place, place on, places, any places, spots left, space, space left,
          spaces left, space in, full, fully booked, room for two, next date, next dates, dates,
          which dates, other dates, miss saturdays, have to miss, move to the next, move my place,
          change the date, another date, give my place, pass my place, cancel my place, refund for
          the course, start time, what time does, what time is, begin, begins, start, starts,
          finish, finishes, last, how long does the, how long is the course, how long is the
          workshop, bring, bring anything, bring with, have to bring, apron, everything included,
          tools provided, lunch, hire you, private class, private session, private workshop, group
          of, group booking, groups, hen party, birthday party at, team building, voucher for a
          class, voucher for a course, gift voucher for a, für kinder, anfänger, teilnehmen,
          anmelden, anmeldung, töpferkurs, hands in clay, show people how, one of your evenings, two
          left hands, put one name down, my friend is ill, come instead
        a visit: visit, visits, visiting, visited, studio, showroom, opening hours, opening times,
          open on, are you open, be open, open day, come by, come and, come to, drop by, drop in,
          stop by, pop in, pop by, call in, in person, market, markets, stall, fair, craft fair,
          tour, atelier, parking, wheelchair, where can i find you, where are you, in town, passing
          through, nearby, in your area, on saturday, on sunday, this saturday, at the weekend, look
          around, watch you work, see your work, werkstatt, besuch*, directions, visit you,
          visitors, come and see, come and visit, come and look, come round, come over, come past,
          come in, come to your, come to you, came by, dropping in, look in on, look round, have a
          look round, browse, see your workshop, see your studio, see the workshop, see where, see
          how you, see you work, watch, watch you, watch people, let people watch, show us, show me
          round, guided, open house, open studio, open days, your studio, the studio, your workshop,
          the workshop, your showroom, your shop in, your place, physical shop, shop in town, real
          shop, brick and mortar, face to face, in the flesh, appointment, make an appointment,
          hours, open, open at, closed, close at, when do you open, what time do you, until what
          time, till when, lunch break, on thursday, on friday, on monday, on tuesday, on wednesday,
          saturday, sunday, weekend, weekends, bank holiday, public holiday, easter monday, half
          term, next week, some time next week, this week, christmas market, craft market, farmers
          market, stand, your stand, booth, fairs, festival, market days, which markets, where
          exactly, where exactly are, where is your, where do i find, find you, how do i get there,
          get there, map, address of your, nearest station, train, bus, by bus, by train, park, car
          park, parking space, accessible, accessibility, step free, steps, stairs, pram, pushchair,
          buggy, toilet, dogs welcome, dogs allowed, bring my dog, bring our dog, children welcome,
          bring the children, coffee there, in the area, near you, passing by, on our way, on
          holiday near, holidays near, öffnungszeiten, geöffnet, vorbeikommen, besichtigen, wann
          haben sie, markt, parkplatz, walk in, just walk in, ring the bell, in the square, is
          anyone there, see how you do it, long weekend, on which markets, in advent
        gift wrap: gift wrap*, giftwrap*, wrapp*, wrap, wraps, ribbon, bow, gift box, gift bag, gift
          packaging, gift receipt, festive, nicely packed, pack it nicely, tissue paper, as a gift,
          its a gift, its a present, is a gift, is a present, a present for, a gift for, without the
          price, no price, without a price, hide the price, prices out, without an invoice, straight
          to, directly to, eingepackt, geschenk*, gift wrap, gift wrapped, gift wrapping, wrap it,
          wrap them, wrapped as, wrapping paper, wrap as a, christmas wrapping, christmas paper,
          nicely wrapped, beautifully wrapped, come wrapped, ribbons, a bow, tag, tags, gift tag,
          gift boxes, gift set, presentation box, pretty box, nice box, pack it as, pack it up
          nicely, pack the, packed as a, pack it so, packed nicely, looks festive, as a present,
          since its a gift, since its a present, as its a gift, as its a present, it is a gift, it
          is a present, is for a, gift for my, present for my, for someones birthday, for her
          birthday, for his birthday, for my mothers, for my fathers, goes straight to, going
          straight to, straight to my, straight to her, straight to him, straight to the, directly
          to my, directly to her, directly to the, sent directly, leave the price, price off, prices
          off, price tag, remove the price, take the price, take off the price, not show the price,
          without ... price, no invoice in, no invoice, no receipt, without ... invoice, without ...
          receipt, leave out the invoice, leave the invoice, invoice out, receipt out, receipt did
          not, no paperwork, not see the price, doesnt see the price, doesnt see what, separately
          wrapped, wrapped separately, each wrapped, each with a, do you wrap, can you wrap, could
          you wrap, please wrap, offer wrapping, gift option, gift service, plain box, neutral
          packaging, no logo on the box, verpack*, einpacken, als geschenk, schleife, discreet,
          dress it up, paper and string, bow inside, tells whats in it, on the outside, what it
          cost, tie a bow, under the tree, with stars, bill stay with you
        a written note: note, handwritten, write a, write on, message, card with, greeting card,
          greeting, card saying, gift message, gift note, few words, saying, text below, in your
          handwriting, dedication, congratulations, get well, happy birthday, with love from,
          signed, from all of us, wishes, a note, short note, little note, small note, personal
          note, personal message, hand written, by hand, write by hand, write it, write on it, write
          on the card, write in, write the following, please write, could you write, can you write,
          would you write, handwriting, a message, message in, with the message, message that,
          enclose, enclose a, enclosed card, include a card, include a note, include a message,
          include a, put a card, put a note, put in a card, put in a note, put ... note in, put ...
          card in, add a card, add a note, add a message, please add, slip in a, pop in a, a card
          with, a card in, a card from, a card that, card that says, card to go, card to say, card,
          birthday card, greetings card, greetings from, a greeting from, text, the text, the words,
          following words, following text, kind words on, words on a card, words from, that says,
          that reads, to read, should read, should say, says happy, reads, quote on, poem, verse,
          dedicate, sign it, sign it from, love from, with love, lots of love, all my love, kisses
          from, from us all, from your, from grandma, from gran, from granny, from mum and dad, from
          the team, from everyone, yours, merry christmas, happy christmas, happy anniversary, happy
          easter, happy new home, congrats, get well soon, good luck, best wishes, all the best,
          thinking of you, with sympathy, condolences, sorry for your loss, welcome to the world,
          for the bravest, to my dear, to my, karte, grußkarte, kärtchen, notiz, gruß, beilegen,
          handgeschrieben, slip of paper, lay it on top, could somebody write, lines below, how many
          words, who its from, cards that you
        a present: surprise, birthday, christmas, for my mum, for my mom, for my mother, for my
          wife, for my husband, for my friend, for my sister, for my brother, for my dad, for my
          father, for my aunt, for my grandmother, for my nan, for my girlfriend, for my boyfriend,
          mothers day, valentine*, recipient, dont tell, present, presents, gift, gifts, a surprise,
          birthdays, birthday present, birthday gift, christmas present, christmas gift, xmas,
          fathers day, anniversary present, for my, for her, for him, for a friend, my friends, for
          my gran, for my boss, secret santa, stocking filler, the recipient, geschenk, geburtstag,
          weihnachten, muttertag
        """
}
