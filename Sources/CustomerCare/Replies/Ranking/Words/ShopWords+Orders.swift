extension ShopWords {
    /// Orders on their way, late, to change or to cancel, and where they go.
    static let ordersList = """
        an address: address, addresses, addressed, street, house number, flat number, apartment,
          postcode, post code, postal code, zip, zip code, moved, moving house, ive moved, moving,
          new flat, old flat, old place, old house, deliver it to, send it to my, ship it to,
          redirect*, neighbour*, neighbor*, work instead, office instead, autofill, parcel locker,
          pickup point, surname, name on the parcel, delivery address, shipping address, billing
          address, home address, new address, old address, right address, correct address, wrong
          address, private address, work address, other address, different address, another address,
          lane, road, avenue, close, square, door number, number of the house, street number, street
          name, flat, apartment number, apt, floor, block, building, staircase, buzzer, doorbell,
          entry code, gate code, unit number, county, province, town, village, moved house, have
          moved, we moved, ive just moved, just moved, we are moving, were moving, i am moving, im
          moving, move house, since moved, no longer live, dont live, doesnt live, not live there,
          used to live, living at, staying with, staying at, temporary, temporarily, on holiday, on
          vacation, away from home, in hospital, back home, wont be home, wont be in, not be home,
          not be in, not at home, nobody home, no ones home, nobody at home, no one at home, no ones
          in, nobody is in, during the day, re route, rerout*, divert, forward it, forwarded, send
          it instead, send to my, send my parcel to, send the parcel to, send it to, send them to,
          ship to my, deliver to my, have it sent to, have it delivered to, have ... sent to, have
          ... go to, could it go to, can it go to, go to my, goes to my, instead of home, rather
          than home, to my office, to my work, to work, at work, my workplace, my parents, my
          sisters, my neighbour, next door, care of, c o, company name on, reception, post box, po
          box, packstation, locker, drop point, drop it at, leave it with, leave it at, recipients
          name, name of the recipient, my surname, my last name, my name is missing, name on the
          label, on the label, on the parcel should, old one, forgot the number, forgot my, left out
          the, left off, incomplete address, in the signature, see below, as follows, autocomplete,
          auto filled, autofilled, browser filled, filled in, put my, renamed, spelt, misspelt, one
          digit, digits, numbers swapped, swapped the numbers, cottage, holiday cottage, lives in,
          hill, way, figures, postcode i gave, moved in with, post it to, not to, name on the door,
          on the door
        changing an order: change, changed, changing, amend*, alter, alteration, switch, switching,
          swap, swapping, edit, modify, correct, correction, add, adding, add another, add one, add
          a, prefer, rather have, would rather, combine, upgrade, remove one, leave out, second
          thoughts, on reflection, make it, make that, fix, typo, typed, mistyped, spelled,
          misspelled, spelling, change my order, change the order, change something, change the
          colour, change the color, change the size, change my, change it to, change ... to, change
          one, adjust, adjustment, alter my, edit my, update my order, adapt, revise, correct my
          order, mistake in my order, made a mistake, my mistake, clicked the wrong, clicked, picked
          the wrong, chose the wrong, chosen the wrong, selected the wrong, ticked the wrong,
          ordered the wrong, put in the wrong, entered the wrong, accidentally chose, accidentally
          ordered, accidentally picked, meant to order, meant to choose, meant to pick, meant to
          add, meant the, forgot to add, forgot to choose, forgot to select, forgot to use, forgot
          to put, forgot to enter, forgot to tick, forgot the, add one more, add a second, add two,
          add something, add it, add this, add them, add to my order, add ... to my order, added to
          my order, add ... to order, one more, another one, an extra, extra one, put ... in with,
          put it in with, put it with, in with the rest, with the rest, same box, same parcel, same
          package, one parcel, together with, would like two, make it two, two instead, three
          instead, four instead, instead of one, rather than one, increase, reduce the number,
          quantity from, quantity to, from one to two, from ... to, from white, from black, from
          small, remove, take out, take off my order, leave ... out, leave off, drop the, without
          the, keep everything else, keep the rest, rest stays, everything else stays, rest of the
          order, swap ... for, switch ... to, switch ... for, switch from, exchange ... for, replace
          ... with, the other colour, other colour instead, instead, instead of the, instead please,
          rather the, rather than, id rather, id prefer, i would prefer, would prefer, on second
          thought, thought again, thought about it, thought it over, changed my mind about the,
          would suit me better, is better, in blue instead, in green instead, in black instead, in
          the blue, to green, to blue, to black, to white, to red, longer one, shorter one, darker,
          lighter, a different colour, a different color, different scent, different length, another
          scent, the text, the wording, should say, should read, should be, personalis*,
          personaliz*, option, choice, tick the box, date on the, upgrade to express, merge, two
          orders, both orders, into one, split the order, bring forward, postpone, hold my order,
          hold it back, hold back, delay the, send it later, ship later, my pending order, pending,
          existing order, current order, open order, order from yesterday, yesterdays order, this
          mornings order, todays order, my order of, pressed on, the other one, i am after, if you
          havent begun, could one of, could one become, become a, not stone, my earlier order, in
          one box
        before it leaves: before you, before it, before its, before they, too late, not too late,
          still time, time to, still possible, still change, if you havent, if it hasnt, havent
          packed, havent sent, havent shipped, not shipped, hasnt shipped, hasnt been shipped, hasnt
          gone, not yet, pending, just ordered, just placed, just bought, ordered yesterday, ordered
          today, ordered this morning, placed an order, i placed, last night, an hour ago, minutes
          ago, from today, before you send, before you post, before you ship, before you pack,
          before you start, before you make, before shipping, before posting, before sending, before
          it goes, before it is, before its sent, before its posted, before its shipped, before it
          ships, before it gets, before it leaves, before dispatch, in time to, is it too late, is
          it not too late, still in time, if its too late, if it is too late, too late to, too late
          for, if theres time, if there is time, is there time, is there still time, if its still,
          if it is still, if it isnt, if you havent yet, if you have not, if it has not, if not
          already, if not yet, not packed, not posted, havent posted, hasnt been posted, has not
          been posted, hasnt been sent, has not been sent, hasnt left, has not left, not left,
          havent started, havent begun, havent made, not started, not begun, not made, still with
          you, still with us, is still possible, still be changed, can i still, can it still, could
          i still, am i still, could you still, can you still, just now, a minute ago, hour ago,
          hours ago, this morning, earlier today, yesterday evening, yesterdays, only just ordered,
          ive just, i just, i have just, placed yesterday, bought yesterday, placed last night
        cancelling: cancel*, call off, call it off, stop my order, stop the order, stop it,
          withdraw*, annul*, revoke, dont send, dont ship, do not send, do not ship, dont bother
          sending, forget about, forget the order, forget my order, take back my order, scrap, drop
          my order, undo, stornier*, cancellation*, cancle, want to cancel, like to cancel, need to
          cancel, have to cancel, wish to cancel, please cancel, cancel it, cancel my, cancel the,
          cancel order, cancel this, cancel both, cancel one, be cancelled, call the whole thing
          off, call the ... off, stop my, stop the, stop this order, be stopped, halt, delete my
          order, delete the order, delete one, delete it, remove my order, withdraw from, rescind,
          back out, pull out, get out of, void, reverse the order, reverse, abort, scratch my order,
          ignore my order, disregard, forget it, please dont send, dont send it, please do not, do
          not post, dont post, do not make, dont make, dont start, neednt send, no need to send, not
          to send, please dont bother, dont bother, wont be needing, wont need, not needing, no
          longer needed, not needed, isnt needed, is no longer, order placed by mistake, ordered by
          mistake, by mistake, mistakenly ordered, accidentally ordered, accidentally, my kid
          pressed, my child ordered, my son ordered, my daughter ordered, my toddler, pressed buy,
          hit the button, hit buy, ordered it twice, ordered twice, placed twice, double order,
          ordered double, order twice, order has gone through twice, two identical orders, second
          one was, duplicate, wont take it, not going to take, cancel button, otherwise cancel, or
          cancel, then please cancel, strike my order, strike from, take back what, stop the press,
          treat my order, step back, not pack it, dont pack, weakness, just forget about, last thing
          we need
        second thoughts: dont need, no longer need, dont want, do not want, no longer want, not
          want, changed my mind, change of mind, by mistake, by accident, accident*, ordered twice,
          twice by, duplicate, never mind, found another, found one, elsewhere, someone else bought,
          cant afford, impulse, dont need it any, do not need, dont need one, no longer wish, dont
          want it any, change my mind, changed our minds, changed our mind, changed her mind,
          changed his mind, change of heart, change of plan, change of plans, plans have changed,
          plans changed, second thoughts, thought better of it, reconsidered, regret, decided
          against, decided not to, decided otherwise, not going to, wont be, wedding is off,
          weddings off, is off, called off, fell through, found one at, found one elsewhere, found
          it cheaper, found a cheaper, cheaper elsewhere, bought one elsewhere, bought elsewhere,
          bought it elsewhere, bought something else, bought another, got one already, already has
          one, already have one, already bought, already got one, has bought the same, bought the
          same, same one, the very same, was given one, too expensive after all, money is tight,
          lost my job, after all, for me after all, spontaneous, impulse buy, takes too long, take
          too long, cant wait that long, too long for me, saw the customs, saw that it, didnt
          realise, did not realise, didnt realize, hadnt seen, overlooked, already got that, already
          has, cant pay for it, told that we must
        lateness: late, overdue, delay*, promised, promise, youd promised, should have been, should
          have arrived, should have come, was supposed, were supposed, supposed to arrive, supposed
          to be here, was due, were due, past the date, beyond the date, past due, estimated,
          latest, deadline, in time for, what happened, what is going on, whats going on, new date,
          how much longer, long enough, weeks ago, months ago, a month ago, two weeks, three weeks,
          four weeks, six weeks, weeks now, you said, your page said, page says, it said, told me,
          excuse, excuses, patien*, unacceptable, too late now, so late, running late, very late,
          days late, weeks late, week late, day late, long overdue, hold up, holdup, holding it up,
          taking so long, takes so long, take so long, taking ages, taking forever, takes forever,
          took forever, been ages, its been ... weeks, its been ... days, its been a month, its been
          months, its been over, it has been ... weeks, it has been ... days, been ... weeks, been
          over, over a month, more than a month, more than ... weeks, more than two, more than
          three, more than four, after ... weeks still, promised ... weeks, promised for, promised
          to, was promised, were promised, as promised, you promised, promising, promises, broken
          promise, should be here, should be with, shouldve, should already, ought to have, was
          meant to, were meant to, meant to arrive, meant to be here, meant to come, due on, due
          last, due by, due to arrive, was to be, were to be, was to arrive, was to come, expected
          by, expected on, expected it, expected my, expected them, was expecting it, latest
          arrival, by now, long gone, long since, come and gone, came and went, has passed, have
          passed, passed, is over, was yesterday, was last week, was on sunday, was on saturday,
          past, well past, well beyond, missed the, miss the, missed her, missed his, lost patience,
          losing patience, run out of patience, been understanding, fed up, frustrat*, annoy*,
          angry, ridiculous, not acceptable, third time, third mail, third message, second mail,
          second message, written twice, wrote to you, wrote twice, asked twice, again and again,
          reminder, reminding, chase, finally, at last, ever coming, ever arrive, ever get, new
          delivery date, a new date, a firm date, a real date, realistic date, rely on, honest
          answer, on time, in time, delivery window, delivery period, delivery estimate, lead time,
          estimated delivery, you wrote, you told, you announced, you assured, mail said, email
          said, website said, website says, according to, your page, your mail, ordered in, ordered
          on, ordered back in, ordered ... weeks ago, ordered ... months ago, ordered ages ago,
          bought ... weeks ago, paid ... weeks ago, days ago, weeks, months, a while ago, ages ago,
          ages, forever, since october, since september, since november, since august, since march,
          since april, since may, since june, since july, since january, since february, since
          december, today is the, todays the, its now the, it is now the, now the, and its the, and
          it is, and now its, why the, why is it, why isnt it, why hasnt, why does it take, how
          come, what is happening, whats happening, whats wrong, what went wrong, explain,
          explanation, birthday was, wedding was, christening was, party was, was on the, gift for,
          had to give, empty hands, look into, taking so, taken all, ought to have been, empty
          letterbox, moved the date, put off, postponed, next week again, nuisance, the reason,
          within 0 hours, 0 working days, working days, reckoning
        waiting: still waiting, been waiting, waiting for, waiting since, waited, hasnt arrived, has
          not arrived, havent arrived, hasnt come, has not come, not arrived, not come, not here,
          isnt here, is not here, never came, never arrived, never received, not received, havent
          received, have not received, heard nothing, no word, no news, no sign of, still nothing,
          still not, still no, still hasnt, nothing has, nothing yet, any update, any news, no
          reply, no answer, still havent, still isnt, is still not, has still not, nothing came,
          nothing has come, nothing arrived, nothing has arrived, nothing in the post, nothing here,
          no parcel, no package, no delivery, not got, havent got, havent had, hasnt turned up, has
          not turned up, hasnt shown up, never turned up, never showed up, didnt arrive, did not
          arrive, didnt come, did not come, yet to arrive, yet to receive, yet to come, not reached,
          hasnt reached, wait for, waiting on, waited long, wait any longer, wait longer, keep
          waiting, kept waiting, long wait, awaiting, i wait, we wait, chasing, chase up, in vain,
          every day i look, letterbox is empty, empty handed, without a word, no mail from you,
          silence, no response, not answered, no explanation, unanswered, not heard, heard back,
          heard anything, hear nothing, havent heard
        where it is: where is my, wheres my, where is it, wheres it, where are my, where my,
          whereabouts, status, on its way, on the way, shipped yet, sent yet, posted yet, been sent,
          been shipped, been posted, has it shipped, has it left, did it ship, gone out, left yet,
          went out, dispatch*, confirm that it, how far, in transit, shipping confirmation, when
          does it ship, when will it ship, know when, expect it, check on my order, look up my
          order, on the road, where it is, where is the, where is our, wheres the, where are the,
          where are they, where could, where ... parcel, where ... package, where ... order, where
          ... now, where it ... got to, has it been, has it gone, has my ... been, has my ... left,
          has my ... gone, has our ... been, has the ... been sent, has the ... left, have they
          left, have they been, have you sent, have you posted, have you shipped, have you already
          sent, have you handed, did you send, did you already, did you post, did you ship, did it
          go, was it sent, was it posted, is it out, is it with, is it already, is it still with
          you, is my ... on, is my ... coming, is our ... on, is the ... on its, are they on, in the
          mail, in the post yet, en route, underway, under way, handed over, handed to, picked up
          by, with the carrier, progress, current state, state of my, status of, look it up, check
          where, check on, check whether, find out where, follow my, follow the, follow it, follow
          up on, see where, tell me where, know where, any idea where, any information, any sign,
          what stage, at what point, how is my order, hows my order, order doing, arrived somewhere,
          whether it has, whether ... has left, whether ... been sent, whether ... been shipped, if
          ... has been sent, if ... has left, if ... been shipped, shipping notice, shipping mail,
          shipping email, shipment, despatch*, consignment, when can i expect, when should i expect,
          when will it get, when will it arrive, when will it be here, when will my, when will they
          arrive, when does it arrive, when does it come, when is it coming, when is it due, when is
          my, expected delivery, delivery date, delivery day, delivery time, day of delivery, eta,
          arriving, so i can be home, be at home, be in when, going away, did you get my order,
          order go through, ordered ... ago, curious, impatient, haulier, lorry, van, somewhere on,
          travelling, sign of life, at my door, on board, given to the, plan my week, at present
        tracking: track, tracks, tracked it, tracking, trace, stuck, customs, shows as, marked as,
          says delivered, says its, it says, courier, couriers, carrier, depot, sorting, hub, lost
          in, lost parcel, lost, signed for, dhl, ups, fedex, usps, royal mail, dpd, hermes, post
          office, number doesnt, link doesnt, not moved, hasnt moved, not updated, scan, scanned,
          track and trace, tracking number, tracking link, tracking code, tracking page, tracking
          id, trackable, follow the parcel, parcel number, consignment number, shipment number,
          label created, label has been created, pre advice, electronically, announced, handed over
          to, out for delivery, delivery attempt*, attempted, attempt to deliver, tried to deliver,
          missed delivery, missed you, card through, a card from, a card in, calling card, postman,
          postwoman, mailman, mail carrier, driver, delivery man, delivery driver, delivery person,
          parcel shop, pick up point, collection point, safe place, left with, left it with, left
          at, handed to, taken in, accepted by, signature, signed by, who signed, proof of delivery,
          nobody rang, didnt ring, held at, held for, held by, clearance, cleared, returned to
          sender, return to sender, undeliverable, misrouted, wrong depot, on hold, in limbo, since
          monday, since tuesday, since wednesday, since thursday, since friday, not changed, hasnt
          changed, no movement, no update, last update, no events, no scans, unknown number, no such
          number, not found, not recognised, not recognized, number is invalid, number doesnt exist,
          leads nowhere, leads to nowhere, blank page, gls, tnt, evri, yodel, postnl, posti, bpost,
          correos, an post, canada post, australia post, purolator, chronopost, colissimo,
          sendungsnummer, sendungsverfolgung, shows delivered, shown as delivered, shows it as
          delivered, apparently delivered, supposedly delivered, allegedly delivered, it was
          delivered, claims, claims to have, nobody here has, no parcel here, not in the letterbox,
          porch, doorstep, stolen, thief, thieves, gone missing, went missing, vanished,
          disappeared, got lost, been lost, lost on the way
        an old home: moved, moving, move, new flat, new house, new place, new home, old flat, old
          house, relocat*
        """
}
