extension ShopWords {
    /// What comes broken, wrong, short or poor, and what is wanted then.
    static let faultsList = """
        an exchange: exchang*, another size, different size, other size, bigger size, bigger one,
          smaller size, smaller one, larger size, larger one, next size, size up, size down, one
          size, size swap, swap it for, swap for, swap them, unworn, change the size, in a size, the
          other size, exchange it, exchange them, exchange for, exchange possible, swap, swap it,
          swap these, swap this, swap possible, trade it, trade them, trade for, change it for,
          change them for, change for a, changing it for, changing size, changing sizes, change it
          to a, a different size, the next size, size bigger, size smaller, size larger, one size
          up, one size down, one size bigger, one size larger, one size smaller, two sizes, a
          bigger, bigger ones, a larger, larger ones, a smaller, smaller ones, the bigger, the
          larger, the smaller, a longer one, longer one, a shorter one, shorter one, wider one,
          narrower, next size up, next size down, in a bigger, in a smaller, in a larger, in s
          instead, in m instead, in l instead, need an m, need an s, need an l, need a 0, need m,
          need l, need s, have it in, have them in, have one in, in xl, a 0, for a 0, for size,
          against a, tauschen, umtausch*, only tried, tried on, tried it on, tried them on, tried on
          indoors, indoors, number smaller, number larger, number up, traded in, trade in, trade
          this, in return, give you back, instead of these, in exchange for these
        a bad fit: too big, too small, too large, too tight, too loose, too short, too long, too
          wide, too narrow, bit big, bit small, bit tight, bit loose, doesnt fit, does not fit, dont
          fit, didnt fit, not fit, doesnt close, wont close, wont go over, pinches, slips off, falls
          off my, slides off, tight, loose, squeeze, too baggy, too snug, much too, way too, far
          too, bit too, little too, slightly too, somewhat too, far too small, far too big, is
          small, is short, is tight, are tight, is big on, is huge, are small, comes up small, comes
          up large, came up small, came up big, turned out small, turned out too, baggy, snug,
          swamps, drowns in, swims in, swim in, hangs off, hangs on, slips down, slides down, falls
          off his, falls off her, falls down, off my finger, over my knuckle, over his head, over
          her head, round my wrist, around my wrist, round my waist, round her neck, doesnt go on,
          doesnt go over, doesnt go round, doesnt go around, wont go on, wont go round, wont button,
          cant zip, cant close, cant get it, cant get them, cant get into, cant get my, do not fit,
          did not fit, not fitting, wont fit, fits badly, fit badly, fits me, fits too, outgrown,
          grown, grown out, grown since, pinch, squeezes, digs in, cuts in, rubs, toes, heel,
          sleeves, shoulders, finger, knuckle, wrist, disappears in, misjudged my finger, grew, cant
          get his arm, thinner than
        damage: broke, broken, breaks, breakage, crack, cracks, cracked, smash*, shatter*, chip,
          chipped, in pieces, in bits, in shards, damage, damaged, damages, crush*, squash*, dent,
          dents, dented, bent, crease*, torn, ripped, tear, leak*, spilt, spilled, soaked, wet,
          mouldy, moldy, snapped, splinter*, shard*, flattened, melted, in two, in half, battered,
          mangled, burst, scratch, scratched, scratches, destroyed, ruined, bruised, broken off, had
          broken off, snapped off, crack in, crack down, hairline, fracture*, a chip, chips, chip
          in, chip out of, chipped off, in three pieces, in two pieces, in a thousand pieces, in
          splinters, glass everywhere, damage to, badly damaged, squeezed, buckled, bowed, folded, a
          fold, a crease, crinkled, a tear in, punctured, pierced, has leaked, leaked out, run out
          all over, spillage, all over the, sticky, greasy, oily, soaking, soggy, damp, moist,
          mould, mold, waterlogged, molten, frozen, frost, scratch on, scuffed, scuffs, dirty,
          stained when, dusty, stem snapped, split, loose parts, rattled, rattles, rattling,
          wrecked, unusable, useless, unwearable, not usable, cant be used, beyond repair, trampled,
          dropped, kicked, thrown, driven over, lorry, run over, handle is off, handle was off, lid
          is off, came off in, knocked in, corners, dog eared, exploded, burst open, open when it
          arrived, torn open, ripped open, box was open, had been opened, casualty, didnt survive,
          did not survive, hasnt survived, not survived, survived, didnt make it, did not make it,
          casualties, dead on arrival, wilted, leaves broken, soil everywhere, earth everywhere,
          zerbrochen, kaputt, beschädigt, clinked, clinking, star in it, come away, lost its handle,
          has lost, in two halves, in five parts, parts, melted into, nasty dent, fit for the bin,
          broken one, to bits, to pieces, line all the way
        arrival: arriv*, on arrival, opened the, opened it, when i opened, unpack*, unbox*,
          delivered, turned up, came with, reached me, box was, parcel was, packaging, packed,
          padding, bubble wrap, in transit, in the post, rough*, when it arrived, it arrived, they
          arrived, has arrived, arrived today, arrived yesterday, arrived this morning, arrived
          broken, arrived with, arrived in, came today, came yesterday, came this morning, came in,
          came out of the box, when it came, received today, received this morning, received it,
          receipt of, just received, i received my, ive received, have received, by the time it,
          opened the box, opened the parcel, opened the package, opening the, on opening, when we
          opened, before i opened, unpacked it, unwrapped, unwrapping, the box, the carton,
          cardboard, the tube, the parcel, the package, envelope it, its box, outer box, packing,
          packed badly, badly packed, poorly packed, packed it, padded, not padded, too little
          padding, no padding, packing paper, filling, protected, unprotected, no protection,
          fragile, on the way, on its way here, on the way to me, on the journey, the journey,
          during transport, transport*, transit, in the mail, by the post, through the post, postal,
          handled, careless, handling, carelessly, post office did, delivery man threw, from my
          doorstep
        photos: photo, photos, picture, pictures, attach*, photograph*, image, images, photos below,
          pictures below, photo below, see photo, see photos, see picture, see pictures, see
          attached, attached photo, photo attached, photos attached, picture attached, pictures
          attached, attached are, attached is, enclosed, i attach, i enclose, ive attached, sending
          photos, can send photos, send you photos, send a photo, send you a picture, foto, fotos,
          bild, bilder
        disappointment: disappoint*, poor quality, bad quality, quality, shoddy, for the price, for
          that price, at this price, for that money, not cheap, werent cheap, wasnt cheap, expected
          better, expected more, not what i expected, not happy, unhappy, not satisfied, unsatisf*,
          let down, not good enough, unacceptable, hoped for more, faulty, defect*, bad batch,
          dissatisfied, not pleased, frustrated, sad to say, sorry to say, sorry to report, afraid,
          im afraid, to be honest, honestly, must say, have to say, unfortunately, lower quality,
          quality has, quality is, the quality, not the quality, better quality, inferior, cheap
          looking, looks cheap, feels cheap, flimsy, thin, not worth, isnt worth, waste of money,
          worth the, for this price, at that price, at such a price, such a price, price i paid,
          what i paid, for ... euros, for that much, so expensive, shouldnt happen, should not
          happen, shouldnt have, not what i expect, expect better, expect more, expect from you, had
          hoped, hoped for, used to be, was better, were better, not like before, unlike the last,
          unlike the first, the last one was, the last bag, last time it was, first one i bought,
          fault, faults, flaw, flaws, flawed, bad one, monday morning, complain, complaint,
          complaining, warranty, guarantee, guaranteed, something wrong with, not right with, isnt
          right, wrong with it, not as good, not as described, misleading, false advertising, its a
          shame, a shame, annoyed with, hadnt thought that of you, had thought it would, quality
          that i know, last longer than
        wear and tear: fell off, fallen off, falling off, fall off, falls apart, fall apart, fell
          apart, falling apart, came apart, come apart, coming apart, came off, come off, comes off,
          coming off, came undone, come undone, coming undone, came loose, come loose, stopped
          working, doesnt work, does not work, not working, worn, wearing out, wears, hole, holes,
          unravel*, seam, seams, stitch*, fade*, fading, peel, peels, peeling, peeled, flake*,
          flaking, rust*, discolour*, discolor*, turned green, turns green, lasted, wobbl*, died,
          bobbl*, bleeds, rubs off, rubbed off, lost its, no smell, smells of nothing, burns,
          tunnel*, crumbl*, stretched, lost a stone, stale, dull, handle came, zip, clasp, thread,
          strap, hinge, broke, broke after, broke when, has broken, broken after, broke off, broke
          at, coming loose, came unstitched, falls off, fell out, falls to bits, dropped off, tore,
          torn after, tears, ripped, split, splitting, cracked after, cracked by itself, snapped,
          gave way, gave out, gives out, gave up, failed, no longer works, dont work, wont work,
          wont light, wont stay lit, wont burn, goes out, went out, dead, keeps opening, keeps
          coming, keeps falling, keeps going, keeps breaking, opens by itself, by itself, hole in,
          threadbare, frayed, fraying, frays, a crooked, crooked, uneven, lopsided, wonky, rough
          edges, rough, glue marks, glue, sloppy, careless work, badly made, poorly made, badly
          sewn, workmanship, colour has run, color has run, colour runs, colour ran, runs in the
          wash, ran in the wash, bled, stains my, lost its colour, lost its shape, lost shape, out
          of shape, lost its scent, shrank, shrunk, pilled, pills, felted, peeled off, chipping off,
          glaze is, glaze has, plating, plating is, turned my finger, finger green, turned black,
          turned my, tarnished already, gone black, warped, warping, split in, dried out, dried up,
          gone off, rancid, sour, tasted, tastes, bitter, off taste, smells, smells of, stinks, no
          scent, hardly any scent, weak scent, drowns, soot, smokes, drips, zip broke, zipper, zip
          is, hook, buckle, lining, button, buttons, rivet, handle, sheds, shedding, unglued, come
          unglued, soles, gone pale, pale, scratched our, looks like a rag, at the seams
        too short a life: already, after a week, after one, after two, after three, after only,
          after just, within a week, within a month, within days, first wash, second time, day one,
          barely, hardly, only worn, only used, used it twice, used twice, worn it, a few weeks, a
          few days, few times, five times, in a month, months old, weeks old, not even, after a
          month, after a day, after one day, after ... weeks, after ... months, after ... days,
          after ... washes, after barely, after hardly, within ... weeks, within ... months, within
          ... days, first time, third time, the first wash, one wash, first day, first week,
          scarcely, not even a, only had it, had it for, only have it, have had it, only wore, worn
          once, worn twice, used once, used it once, wore it once, twice, a few times, less than a,
          days old, looks ten years, although i, even though i, exactly as you advised, as the card
          said, followed the instructions
        something missing: missing, wasnt in, werent in, was not in, were not in, not in the, isnt
          in the, wasnt there, werent there, isnt there, is not there, not there, incomplete, left
          out, lacking, lacks, not included, didnt include, did not include, one short, fell out,
          searched, looked through, nowhere in, absent, empty, without the, there was no, theres no,
          there is no, but no, cant find the, is missing, are missing, was missing, were missing,
          missing from, missing in, piece is missing, part is missing, item missing, missing item,
          not complete, isnt complete, wasnt included, werent included, was not included, were not
          included, isnt included, not inside, wasnt inside, isnt in, arent in, is not in, are not
          in, not in it, not in there, not in the box, not in the parcel, not in the package, not
          with it, wasnt with, not among, didnt come with, did not come with, came without, arrived
          without, without its, without the lid, without a lid, there were no, theres none, there is
          none, there are no, there is only, theres only, there was only, there were only, theres
          just, there was just, there were just, no sign of, no trace of, nowhere, nowhere to be,
          cant find, cannot find, couldnt find, not find, cant see it, arent there, was not there,
          left behind, been left, stayed behind, stayed with you, stayed on your, still on your,
          forgot to put, forgot to pack, forgot to include, forgot the, you forgot, forgotten, been
          forgotten, was forgotten, overlooked, omitted, slipped out, fallen out, dropped out, lost
          while packing, on your table, packing table, short, two short, one too few, too few, not
          enough, less than, fewer than, counted, count, not twelve, searched the, searched all,
          looked everywhere, looked twice, turned the box, checked the box, checked the paper,
          through the paper, though they are on, though its on the, on the slip, packing slip,
          packing list, delivery note, listed on, on the list, according to the slip, was promised,
          promised sample, free sample, sample, samples, freebie, extra, sticker, leaflet,
          accessory, accessories, screws, screw, spare, cable, charger, part of my, part of the
          order, parts, piece, second parcel, second package, two parcels, separate parcel, sent
          separately, coming separately, comes separately, separately sent, to follow, still to
          come, in another, the remaining, remaining, remainder, the rest, rest coming, rest of, get
          the rest, send the missing, send on, send it on, send the last, send me the missing, short
          of, saucer short, lying around at yours, apart from the, didnt come at all, because it
          isnt, should also be, empty space, wasnt enclosed, not enclosed
        only a part: only one, only two, only three, only four, only five, only got, only received,
          only found, only had, just one, just two, just the, instead of two, instead of three,
          instead of four, instead of six, half of my, half my, half the, rest of my, rest of the,
          rest of it, the other one, the second, the others, one of the, one of them, one of two,
          out of three, two of three, paid for, were in it, in the parcel, in the box, in the
          package, only the, only half, only part, only a part, only contained, only contains, only
          came, just three, just half, half of, half is, half was, one of my, one of the two, one of
          three, one of four, two of the three, one out of, three out of, two out of, out of four,
          out of the, bars and there were, and there were only, and only, but only, not all, not
          everything, everything except, everything but, all but, all except, except the, except
          for, apart from, but not the, but no, second one, the third, the last one, the other, the
          smaller of, the matching, its partner, the pair, one earring, one sock, one shoe, single,
          ordered two, ordered three, ordered four, ordered five, ordered six, paid for two, paid
          for three, paid for both, paid for all, i paid for it, both
        the wrong thing: wrong item, wrong one, wrong thing, wrong parcel, wrong order, wrong
          colour, wrong color, wrong product, wrong print, wrong scent, the wrong, a wrong, someone
          elses, somebody elses, another customer*, another persons, other customer*, not what i
          ordered, isnt what i ordered, not the one i, not the one that, didnt order, did not order,
          never ordered, not my order, mixed up, mix up, mixup, muddled, mistaken, different from
          what, different to what, a different one, other than, not mine, isnt mine, stranger,
          supposed to be, meant to be, but got, but received, but it was, but its, but this is, and
          got, and received, received a, received the, got a, i got, ive got, sent me, youve sent,
          you sent, you have sent, were swapped, the name on, wrong, wrong article, wrong size sent,
          wrong model, wrong flavour, wrong book, wrong plant, wrong package, wrong box, wrong
          customer, wrong person, wrong version, wrong variety, incorrect, incorrect item,
          incorrectly, not correct, isnt correct, mistake with my, mix ups, mixed them up, muddle,
          confused, confusion, swapped by, got swapped, been swapped, exchanged with, interchanged,
          somebodys, for somebody else, for someone else, meant for, intended for, belongs to,
          belong to, not for me, for a mrs, for a mr, for mrs, for mr, another lady, another name, a
          different name, different name, strangers, someone called, somebody called, arent mine,
          its not mine, not my parcel, not my name, not ours, not the one, not the ones, not the
          right, not what i bought, not what we ordered, not what i asked, isnt what i, isnt what
          we, this isnt the, that isnt the, it isnt the, didnt order this, havent ordered, had not
          ordered, not order, ordered ... received, ordered ... got, ordered ... came, ordered ...
          but, ordered ... and got, ordered ... and received, bought ... received, bought ... got,
          bought ... but got, bought ... and got, bought ... and received, paid for ... got, wanted
          ... got, asked for ... got, chose ... got, expecting ... got, was expecting, had expected,
          got ... but ordered, got ... instead, got ... not, got ... rather than, received ...
          instead, received ... but, received ... not, received ... rather than, sent ... instead,
          sent me the, sent me a, sent me two, sent us the, sent us a, you sent me, youve packed,
          you packed, you must have packed, been sent the, been sent a, was sent a, was sent the,
          were sent the, have been sent, ive been sent, i was sent, i got a, i got the, got the
          large, got the small, unpacked a, found a, contained a, contained the, contents are,
          inside is a, inside was a, inside were, inside, there was a ... in it, in it was, it was
          a, it is a, its a, this is a, mine should, mine should have, mine was, mine had, should
          have been the, should have been a, should have had, should be a, should be the, ought to
          be, was supposed to be, was to be, instead of, instead of the, instead of a, rather than,
          rather than the, in place of, different from, different to, differs, different one,
          different colour than, different from the photo, other one, the other one, the right one,
          right one please, correct one, send the right, the proper one, the one i ordered, the one
          i bought, the one i paid, the one i chose, ordered the, bought the, ordered a, had
          ordered, id ordered, id bought, i had bought, had paid for, i ordered, i bought, what
          should i do with, what do i do with, what shall i do with, shall i send, should i send,
          shall i keep, should i return, should i keep, must i send, do i have to send, may i keep,
          may i pay, can i keep, keep it, pay the difference, who is, whose, given the, been given
          the, although my order, my order says, order clearly says, had chosen, i had chosen, had
          picked, i picked, presumably has, has mine, got hers, got his, wondering where her, isnt
          my
        money back: refund*, money back, my money, reimburs*, pay me back, paid back, get my, euros
          back, pounds back, credited, paypal case, open a case, dispute, chargeback, charge back,
          compensat*, credit note, full refund, partial refund, refund me, a refund, refund for,
          refund of, refund the, refund please, my refund, get a refund, ask for a refund, want a
          refund, request a refund, no refund, the money, money returned, cost returned, returned to
          my card, returned to my account, returned to me, back to my card, back on my card, back to
          my account, back on my account, back into my account, pay back, payback, repay, repaid,
          repayment, give me back, give me my, give back, get back what, want back what, want what i
          paid, what i paid, what i paid for it, the amount back, amount back, sum back, price back,
          dollars back, credit me, credit to my, credit card credited, store credit, voucher
          instead, instead of a voucher, not a voucher, or a voucher, not a replacement, rather than
          a replacement, rather than a different, the rest of the refund, when will i get, when do i
          get, when will i be, when will it be paid, when is it paid, received the return, got the
          return, return arrived, return has arrived, return is with you, sent it back on, sent it
          back, sent them back, have returned, ive returned, have sent it back, ive sent it back,
          posted it back, posted back, on my statement yet, not credited, hasnt been credited, in my
          account yet, reached my account, arrived on my account, open a dispute, buyer protection,
          consumer, lawyer, legal, solicitor, rights, geld zurück, payment reversed, reversed, price
          of ... back, sooner have the cash, the cash, none the richer, working days
        sending back: send it back, send them back, send back, sending back, sending it back,
          return, returns, returned, returning, take it back, take them back, bring back, give it
          back, unused, unopened, unwanted, not for me, not right for, doesnt suit, not suit, return
          label, return policy, right of withdrawal, return it, return them, return this, return
          the, to return, a return, my return, how do i return, how to return, can i return, may i
          return, return address, return form, return period, returns policy, return postage, return
          shipping, returnable, right of return, send ... back, sending ... back, sent ... back,
          post ... back, bring ... back, give ... back, take ... back, bring it back, taken back,
          take back, ship ... back, mail ... back, back to you, back to your shop, unworn, never
          used, never worn, never opened, not used, not worn, not opened, not been used, not been
          opened, original packaging, original box, still in its box, in its box, still sealed,
          sealed, tags on, tag on, labels on, label still on, within 0 days, within fourteen days,
          fourteen days, 0 day, thirty days, 0 days, not to my, not my taste, doesnt go with, does
          not go with, doesnt match, suits me, not what i had in mind, not what i imagined, looks
          different, different in real, in real life, smaller than i thought, bigger than i thought,
          not as pictured, unlike the picture, dont like, do not like, doesnt like, didnt like, not
          happy with it, not keen, isnt for me, wasnt for me, who pays for the return, where do i
          send, where do i ship, where should i send, where shall i send, to which address do i,
          trial, withdrawal, cooling off
        """
}
