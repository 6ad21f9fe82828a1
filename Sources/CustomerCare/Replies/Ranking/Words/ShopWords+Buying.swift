extension ShopWords {
    /// Postage, prices, paying, papers and stock.
    static let buyingList = """
        sending abroad: abroad, overseas, international*, worldwide, country, countries, border,
          outside, other side of the, ship to, ships to, shipping to, deliver to, delivery to, send
          to, sending to, post to, postage to, post it to, post them to, import, duty, duties,
          expat, foreign, far away, that far, from here, live in, i live, were in, im in, based in,
          island, islands, zoll, ausland, versand nach, non eu, international shipping,
          international orders, international delivery, world wide, all over the world, anywhere in
          the world, globally, foreign country, other countries, another country, my country, which
          countries, what countries, to which countries, countries do you, list of countries,
          country list, country isnt, my country is, across the border, cross border, customs,
          customs form, customs duty, import tax, import fees, outside the, outside of, out of the
          country, within the, ship here, ship outside, ship internationally, ship abroad, ship
          overseas, shipping outside, shipped to, shipping possible to, deliver outside, deliver
          here, deliver abroad, delivering to, send outside, send abroad, send it to, sends to, send
          things to, send that far, send as far, post abroad, post a ... to, mail to, order from,
          ordering from, order it from, buy from, i live in, we live in, living in, lives in, live
          on, i am in, we are in, are based in, located in, i write from, writing from, writing to
          you from, get them here, get it here, get one here, here in, over here, down here, up
          here, over there, family in, friends in, friend in, sister in, brother in, daughter in,
          son in, aunt in, uncle in, cousin in, parents in, mother in, sisters in, brothers in,
          lives abroad, moving to, moved to, isle, channel islands, canary islands, remote,
          quarantine, prohibited, allowed in, allowed to send, allow me to choose, let me choose,
          let me select, cant select, cannot select, cant choose, cant see my country, eu, european
          union, brexit, continent, so far, does your carrier go, does your courier go, does your
          post go, go to, how many days to, how long does it take to, how long to, does it take to,
          travel to, travels to, liquids, suitcase, our country, ours isnt, reach her, reach him,
          reach us, reach me in, post reach, over the atlantic, over the sea, checkout list, list of
          ... countries, at the border, currency, still order from, live on a boat
        countries: eu, europe, usa, america, uk, england, scotland, wales, canada, australia, new
          zealand, germany, france, spain, italy, norway, sweden, switzerland, austria, japan,
          brazil, poland, denmark, finland, ireland, netherlands, holland, belgium, portugal,
          greece, iceland, mexico, india, china, hong kong, singapore, israel, turkey, dubai,
          africa, asia, korea, argentina, chile, peru, colombia, hungary, czech, romania, bulgaria,
          croatia, slovenia, slovakia, estonia, latvia, lithuania, ukraine, russia, thailand,
          vietnam, malaysia, philippines, taiwan, egypt, morocco, kenya, nigeria, emirates, qatar,
          malta, cyprus, luxembourg, faroe, greenland, hawaii, alaska, texas, california, new york,
          london, paris, the states, united states, us, u s, united kingdom, britain, great britain,
          british, northern ireland, republic of ireland, irish, american, canadian, australian,
          german, french, swiss, austrian, italian, spanish, dutch, belgian, danish, swedish,
          norwegian, finnish, polish, japanese, chinese, south america, north america, south africa,
          latin america, middle east, scandinavia, balkans, antarctica, serbia, bosnia, albania,
          montenegro, macedonia, kosovo, moldova, belarus, georgia, armenia, kazakhstan, pakistan,
          bangladesh, sri lanka, nepal, indonesia, cambodia, saudi arabia, jordan, lebanon, iran,
          iraq, tunisia, algeria, ghana, ethiopia, tanzania, uganda, senegal, madagascar, mauritius,
          namibia, ecuador, bolivia, uruguay, paraguay, venezuela, costa rica, panama, cuba,
          jamaica, puerto rico, guatemala, monaco, liechtenstein, andorra, gibraltar, guernsey,
          jersey, isle of man, orkney, shetland, hebrides, azores, madeira, tenerife, mallorca,
          sicily, corsica, crete, guadeloupe, reunion island, amsterdam, berlin, vienna, zurich,
          madrid, rome, dublin, oslo, stockholm, copenhagen, helsinki, toronto, vancouver, sydney,
          melbourne, tokyo, boston, chicago, florida, oregon, österreich, schweiz, frankreich,
          italien, spanien, schweden, norwegen, dänemark, polen, niederlande, belgien, tschechien
        postage: shipping cost*, shipping fee*, shipping price*, shipping charge*, delivery cost*,
          delivery fee*, delivery charge*, delivery price*, postage, postal rate*, cost to ship,
          cost to send, cost to post, cost of shipping, cost of delivery, cost of postage, much is
          shipping, much is delivery, much is postage, much for shipping, much for delivery, much
          for postage, much would shipping, much would delivery, much does shipping, much does
          delivery, much to send, much to ship, much to post, free shipping, free delivery, ships
          free, shipping free, pay for shipping, pay for delivery, shipping for, delivery for,
          charge for delivery, charge for shipping, combined shipping, combine shipping, combine
          postage, shipping twice, padded envelope, envelope, letter, letterbox, carriage, slower
          service, slower, cheapest, cheaper shipping, cheaper delivery, cheaper way, courier cost,
          pick up, pick it up, collect, collection, express, versandkosten, porto, shipping rates,
          shipping so, only one postage, postage once, p p, postage and packing, shipping and
          handling, shipping cost, shipping costs, shipping fee, shipping fees, shipping charge,
          shipping charges, shipping price, shipping rate, shipping options, shipping method,
          delivery cost, delivery costs, delivery fee, delivery fees, delivery charge, delivery
          charges, delivery price, delivery options, cost ... shipping, cost ... delivery, cost ...
          postage, costs to send, costs to post, costs to ship, cost of sending, cost of posting,
          cost me to have, price for shipping, price of shipping, price of delivery, price for
          delivery, how much ... shipping, how much ... ship, how much ... delivery, how much ...
          deliver, how much ... postage, how much ... post, how much ... send, how much ... courier,
          how much is express, how much is tracked, charge for postage, charge for sending, charge
          for the post, what do you charge, what is shipping, what is postage, what is delivery,
          whats shipping, whats the shipping, whats the postage, whats postage, whats delivery, what
          would shipping, what would postage, what would delivery, what does shipping, what does
          postage, what does delivery, with shipping, with postage, with delivery, including
          shipping, including postage, including delivery, incl shipping, shipping included, postage
          included, delivery included, include shipping, include postage, include delivery, includes
          delivery, plus shipping, plus postage, free postage, postage free, delivery free, free of
          charge, send things free, send free, ship free, ship for free, for nothing, free from,
          free over, free above, minimum for free, threshold, from what amount, at what amount, at
          which amount, from which amount, above what, over a certain, certain sum, certain amount,
          spend to get, pay shipping, pay postage, pay for postage, pay for the post, pay the
          postage, pay twice, postage twice, combine, combined postage, combine the shipping, one
          postage, single postage, save the postage, save postage, save on postage, save on
          shipping, save me the postage, saves postage, waive, knock off the postage, postage seems,
          shipping seems, shipping is more, postage is more, delivery is more, expensive shipping,
          high shipping, shipping that, postage that, as a letter, large letter, letter post, letter
          rate, by letter, in an envelope, jiffy bag, second class, first class, slowest, cheaper
          postage, cheaper option, economy, standard, standard shipping, standard delivery, next
          day, overnight, same day, priority, courier, insured, insurance, insure, tracked shipping,
          registered, by weight, per kilo, kilos, flat rate, calculate shipping, calculated, before
          i check out, before i fill, shipping calculator, collect it, collect in person, pick ups,
          pickup, picking up, come and collect, fetch it, versand, versandkostenfrei, set me back,
          parcel set me, carriage on, dearer to send, sending one, sending two, to post a, stamp on,
          put a stamp, pay for the parcel, parcel once, will sending
        prices: cost, costs, price, prices, priced, how much, fee, expensive, charge, quote, budget,
          estimate, how much is, how much are, how much would, how much does, how much do, how much
          for, what price, what is the price, whats the price, what would ... cost, what does ...
          cost, what do ... cost, what would ... come to, what would it be, come to, comes to, price
          list, per piece, apiece, each cost, cost each, quotation, was kostet, preis, kosten
        discounts: discount*, coupon*, promo*, code, codes, reduction, reduced, cheaper, percent
          off, money off, knock off, little off, something off, euros off, special price, special
          offer, offer, offers, bargain, deal, deals, haggle, negotiab*, lower price, lower the
          price, better price, best price, friend price, bonus, rabatt, gutschein, flash sale, sale,
          sales, in the sale, on sale, price drop, black friday, discount code, coupon code, promo
          code, voucher code, code from, code doesnt, the code, welcome code, welcome discount,
          first order discount, first order, first purchase, sign up discount, newsletter discount,
          per cent off, percent, 0 off, 0 percent, anything off, a bit off, a little something,
          something for me, knock ... off, take ... off, get ... off, off the price, off my, off if,
          off for, reduce the price, price reduction, good price, special rate, special deal, any
          offers, on offer, good deal, negotiate, room for, any room, would you take, would you
          accept, would you do ... for, would you sell ... for, let me have ... for, give me ...
          for, could i have it for, have it for, instead of 0, cheaper if, get it cheaper, any
          cheaper, was cheaper, less if, for less, pay less, price dropped, old price, yesterdays
          price, last weeks price, sale price, price went up, price has gone, went down, cost less,
          match the price, price match, a sale, summer sale, winter sale, january sale, clearance,
          seconds, second choice, b stock, imperfect, imperfects, display piece, ex display, end of
          line, end of season, offcuts, remnants, ends, outlet, cyber monday, single day, student
          discount, student, students, pensioner, pensioners, senior, seniors, oap, nurse, nurses,
          teacher, teachers, nhs, military, veteran, veterans, key worker, unemployed, on a budget,
          tight budget, low income, loyalty, loyal, loyalty scheme, loyalty card, loyalty programme,
          stamp card, points, regular, regular customer, returning customer, returning customers,
          repeat customer, old customer, long time customer, friends and family, family discount,
          referral, refer a friend, recommend a friend, reward, rewards, cashback, subscribe,
          subscribed, subscriber, subscribers, newsletter, mailing list, bundle, bundle price, set
          price, price for all, price for both, price for two, price for three, price for the set,
          if i buy, if i take, if i order, if we buy, if we take, when i buy, when buying, for
          buying, buy two, buy three, buy four, both for, all three, all four, more than one,
          rabattcode, gutscheincode, nachlass, günstiger, skonto, pension, dear, find a middle, old
          sum, anything about the price, little flaws, with flaws, small flaw, get less, new
          customers, customers get
        loyal customers: student, students, nurse, teacher, loyalty, loyal, returning customer,
          regular customer, regular, third order, bought before, ordered before, fifth, newsletter,
          subscrib*, sign up, signed up, referral, refer, bundle, set of, take all, buy two, buy
          three, if i buy, if i take, if i order, if we order, for two, several
        paying: pay, paying, paid, payment, payments, pay by, pay with, paypal, klarna, apple pay,
          google pay, bank transfer, credit card, debit card, my card, mastercard, visa, amex, iban,
          bank account, instalment*, installment*, cash, crypto, sepa, direct debit, pay via, pay
          in, pay on, pay later, pay now, pay cash, pay monthly, payment method, payment methods,
          payment options, ways to pay, way to pay, other way to pay, how can i pay, can i pay,
          could i pay, may i pay, possible to pay, do you take, do you accept, accept cards, accept
          paypal, take cards, card payment, maestro, american express, stripe, ideal, twint,
          bancontact, sofort, giropay, venmo, zelle, revolut, wise, transfer, wire, transfer the, by
          transfer, bank details, account number, bic, sort code, invoice payment, on account,
          cheque, check by mail, cash on delivery, in instalments, in two parts, deposit, half now,
          half first, gift card, gift voucher, gift certificate, bitcoin, überweisung, überweisen,
          kreditkarte, bezahlen, zahlen, zahlung, lastschrift, ratenzahlung, send you the sum,
          through my bank, settle it, cards on the internet, no card
        trouble paying: charged twice, charged me, charged double, double charge, paid twice,
          payment failed, failed, fails, declin*, reject*, refused, not accepted, isnt accepted,
          doesnt accept, wont accept, wont let me, doesnt let me, wont go through, doesnt go
          through, go through, went through, didnt go through, error, checkout, check out, basket,
          cart, transaction, statement, twice on, two payments, money was taken, money taken, money
          has been taken, been debited, debited, deducted, taken from my account, still unpaid,
          unpaid, reminder, page freezes, crash*, spinning, invalid, expired, voucher, gift card,
          confirmation mail, 0d secure, is declined, keeps being declined, card is declined,
          refuses, wasnt accepted, not valid, is invalid, says invalid, doesnt work when, doesnt
          work at, not work at, code doesnt work, error message, an error, error code, error at,
          something went wrong, payment fails, payment error, payment page, payment problem, problem
          paying, problem with the payment, trouble paying, cant pay, cannot pay, couldnt pay,
          unable to pay, not able to pay, not possible to pay, cant complete, cannot complete,
          couldnt complete, cant check out, cant checkout, cant get past, cant get to, does not go
          through, not gone through, gone through, your checkout, at checkout, shopping cart,
          freezes, frozen page, hangs, spins, loading, loads forever, times out, timed out, reload,
          blank, browser, button does nothing, nothing happens, verification, verify, verification
          code, security code, text from my bank, sms, tan, authenticate, authentication, bank app,
          banking app, bank says, my bank, blocked, charged, been charged, was charged, double
          payment, charged for, overcharged, charged too much, charged the wrong, taken twice, taken
          from, money has left, money left, money is gone, debited twice, debit, withdrawn, booked
          twice, two charges, two transactions, same amount twice, paid double, paid too much, paid
          already, already paid, ive paid, have paid, did it work, did my payment, has my payment,
          payment arrive, payment arrived, received my payment, payment received, payment pending,
          pending payment, marked unpaid, shows unpaid, shown as unpaid, payment reminder, reminder
          to pay, but i paid, though ive paid, proof, proof attached, on my statement, on my
          account, bank statement, credit card statement, no confirmation, without confirmation, got
          no confirmation, didnt get a confirmation, abgelehnt, abgebucht, fehlermeldung, bezahlung,
          try again later, booking, bookings of, two bookings, order is open, still open, keeps
          asking, number out of an app, get no further, nothing whatever, took the money, two times
        invoices: invoice*, receipt, receipts, vat, bill, accounting, accountant*, accounts
          department, bookkeep*, tax, taxes, company name, business expense, expenses, expense, po
          number, purchase order, billing, payment term*, paperwork, tax number, vat number,
          rechnung, quittung, mehrwertsteuer, proforma, pro forma, for my company, for our company,
          for my records, for customs, finance department, pdf, an invoice, the invoice, invoice
          for, proper invoice, commercial invoice, a receipt, the receipt, sales receipt, the bill,
          a bill, bills, billed, vat id, vat invoice, with vat, without vat, net, tax return, tax
          office, tax adviser, tax advisor, tax id, tax deductible, taxman, accounts, my books, my
          records, records, expense claim, claim it, claim back, company expense, reimbursed by my,
          employer, my employer, my boss, company name on, our company on, made out to, make it out
          to, make out, addressed to our, in the name of our, name on the invoice, address on the
          invoice, invoice address, company details, purchase order number, cost centre, order
          confirmation as, as a pdf, as pdf, by email please, email it, email me the, email me a,
          resend, send it again, send me the, send again, once more, a copy of, duplicate of, copy
          of the, for warranty, for insurance, for my insurance, proof of purchase, payment term,
          payment terms, bank details on, documents, document, customs declaration, finance, audit,
          auditor, quarter, year end, financial year, itemised, itemized, breakdown, beleg,
          rechnungsadresse, mwst, ust, steuer*, finanzamt, buchhaltung, in writing, tax people, in
          his books, in my books, the books, name of our association, self employed, what can you
          give us for, proper bill, bear its name, itemised one, paper has to
        stock: in stock, back in, out of stock, sold out, restock*, available again, available,
          availability, unavailable, more of, will you make more, making more, be making, make
          another, make them again, make it again, making it again, coming back, come back, be back,
          return of, notify me, waiting list, waitlist, reserve, run out, ran out, all gone, was
          gone, its gone, next batch, again soon, no longer listed, not listed, cant find it in the
          shop, greyed out, discontinu*, preorder, pre order, when will the, when will you, when do
          you, next time, ausverkauft, wieder, last one, let me know when, tell me when, drop me a
          line when, any more of, have any more, new ones, every time i look, email me when, back in
          stock, is back, are back, comes back, bring back, bring it back, bringing back, brought
          back, back on sale, back in the shop, back on the shop, stock, stocked, sell out, sells
          out, selling out, sold already, all sold, already sold, was sold, been sold, running out,
          is gone, are gone, gone already, were gone, vanished, vanished from, disappeared from, no
          longer there, no longer in the shop, not in the shop, not on the site, not on your site,
          not on your page, off your page, cant find it in, cant find it on, dont see it, cant see
          it any, no longer see, grayed out, not available, isnt available, available when, still
          available, still have, do you still, do you have any left, any left, left in, have you
          any, have you got any, got any more, any more coming, more of the, more of those, more of
          them, more coming, more on the way, some more, another batch, new batch, the next one,
          next lot, next firing, next drop, next delivery, next round, make more, making another,
          make any more, be more, make the ... again, make this again, making them again, ever make,
          going to make, will you make, will there be, will you have, will it be, will they be, do
          you plan, are you planning, planning to, planned, again, once again, ever again, for good,
          stopped making, given up, missed it, missed them, missed the, missed out, have i missed,
          too slow, too late for, beat me to it, somebody was quicker, someone was faster, snapped
          up, when is ... back, when are ... back, when will ... back, when will ... again, when
          will ... available, when can i buy, when can i order, when can i get, when might, when is
          the next, whens the next, when are the next, next year, wait list, on a list, put me on,
          list for, notify, notification, let me know if, tell me if, mail me when, write to me
          when, drop me a line, reserve one, reserved, set aside, set one aside, put aside, put one
          aside, put one by, keep one, keep one aside, hold one, save one, save me one, season,
          seasonal, in autumn, in spring, before christmas, before the new year, look in, look
          every, every week i, every time i, my last, down to my last, last bar, last drop, almost
          empty, nearly empty, running low, refill, lieferbar, vorrätig, nachschub, will there be
          others, is that forever, forever, says unavailable, intend to, pour more, sign once, give
          me a sign, crossed out, all been sold, turn up, second one
        """
}
