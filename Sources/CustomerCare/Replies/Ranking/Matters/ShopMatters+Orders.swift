extension ShopMatters {
    /// Orders on their way, late, to change or to cancel, and where they go.
    static let ordersList = #"""
        where an order is:
          Could someone tell me whereabouts my necklace is at the moment? I bought it nine days
            ago and am simply curious.
          no tracking number in my mail, order 5531, has it gone out?
          The courier's website says "label created" and nothing else since Tuesday. Have you
            handed it over?
          It says delivered yesterday at noon, but nobody here has seen a parcel, nor have the
            neighbours. Could you ask the carrier?
          Good day, I ordered a fruit bowl on the 3rd. Has it been posted yet, or is it still
            with you?
          Which company do you ship with? I'd like to follow my package and the number I was
            given leads to nowhere.
          The tracking hasn't moved from Leipzig in four days, is that normal?
          When can I expect the wool I paid for on Monday? I go away on Friday and would like to
            be in when it comes.
          wo ist mein Paket? Sendungsnummer funktioniert nicht
          Just a short question about order 8813: is it on its way? I can't see anything in my
            account.
          Do you know if the postman left my delivery with somebody? I got a card with an
            unreadable scribble.
          I only want to know whether the candlesticks have left your house. No hurry, my wife
            keeps asking me.
          Where is my parcel right now?
          Has my order left your place yet, and how is it being sent?
          Could I have the tracking number, please?
          The link you gave me shows no result. Where can I see how far it has got?
          According to the carrier it was handed to a neighbour, but nobody knows anything about
            it.
          It is shown as delivered, but I have not received it. Can you start a search with the
            post?
          What's the status of my order? I have had no news since I paid.
          On what day will it get here? I have to take time off to be at home.
          Would you look up whether my package is on the road?
          The parcel seems to be stuck in a sorting centre. Can you ask them what is going on?
          Did you get my order at all? No confirmation has come.
          My parcel has been sitting at customs for days, can you do anything from your end?
          Somebody signed for it and it wasn't me.
          Which day did you hand it to the post?
          The courier left a card, but I can't read where he put it.
          Good evening! I am the one who bought the green teapot for her allotment. The sun is
            out and I'd love to inaugurate it. Can you see on your side where it's travelling at
            present?
          My partner swears a van stopped outside at four, but there was no knock and no slip of
            paper. Your mail says it was handed to someone named Lutz. We know no Lutz. What can
            you find out?
          Any sign of 4481? The page of the parcel people has been down since the weekend.
          I'd like to plan my week a bit: has the rug been given to the haulier, and on which
            day do they usually get to the coast?
          Are my two bowls still with you or already somewhere on a lorry?
          I'd be glad of a sign of life from my parcel.
          Was there a problem with the shipping, or is it simply slow?
          It left you on Monday, so roughly when might it be at my door?
          I can't find the mail with the link to follow it. Would you send me that again?
          The van drove past again today. Do you know whether it was on board?
        a late order:
          The table runner was to be here by the 1st and it's the 12th. What's the hold-up?
          It has been five weeks, and your page promises ten days. When is this finally coming?
          Where is it?! You wrote that it would arrive before Easter, and Easter has come and
            gone.
          I am losing patience, I must say. Ordered in September, no earrings, no word from you,
            no date.
          My planter is three weeks overdue. Please give me a date I can rely on.
          Still no apron. You told me last Monday it would be with me within two days.
          The birthday it was for is over now, and the present still isn't here. Could you at
            least tell me when?
          Hello, just chasing order 3320 again, as the delivery window closed last week and
            nothing came.
          Bestellung 4410 sollte letzte Woche da sein, ist sie aber nicht. Wann kommt sie?
          You said two weeks, it's been six. Is anyone making my table lamp at all?
          this is taking forever, was meant to be here on the 20th, any explanation?
          I expected my parcel by Wednesday according to your email. It is Sunday. Why the
            delay?
          My order still hasn't come and the date you gave is long past.
          I am still waiting for what I bought two months ago.
          Why is it taking so long? It should have been here last week.
          You promised it for Friday, and now it's Wednesday and nothing has arrived.
          Please explain the delay and give me a new date.
          It was meant for a party that is now over. I am very disappointed that it did not come
            in time.
          I've written twice already and had no answer. My order is three weeks late.
          How much longer do I have to wait?
          The estimated delivery date has come and gone.
          Ten working days, your website says. It has been twenty-five.
          It's been forever. Is it ever going to arrive?
          I needed it by the weekend, you assured me it would be on time, and it isn't here.
          When will you finally send it?
          Nothing yet, no word, no parcel, and the money was taken weeks ago.
          I've been patient, but this is far too late.
          I have been very kind about it so far, but a lampshade that was to take a week has now
            taken all of autumn. What's going on over there?
          My aunt's anniversary was on the 2nd. It's the 9th. She got an empty envelope with a
            drawing of a bowl in it from me. When does the actual bowl come?
          Order 7102 should have reached us ten days ago by your own reckoning. Please let us
            know the reason.
          You've now moved the date three times. I no longer believe in the fourth, to be frank.
          The mail promised dispatch within 48 hours; this was on the 1st of the month and
            tomorrow is the 30th.
          I don't want to be a nuisance, but it really ought to have been here by now.
          Another week has passed, and still my letterbox is empty.
          You keep telling me "next week". What is the hold-up this time?
          The day I needed it for has passed, and I had nothing to give.
          Can you explain why something that was to take five days is taking thirty?
        an address to change:
          I have moved since I ordered. Please send it to 14 Harbour Lane instead.
          Wrong zip in my order, should be 90210 not 90120, can you correct this?
          Could you send my parcel to my office rather than home? No one's in during the day.
          I gave the old flat by mistake. The new one is in the signature.
          pls change delivery address order 991
          My surname is missing from the label, and the postman doesn't deliver without it.
            Would you add "Okafor"?
          Can it go to my neighbour at number 6? I'm in hospital till the end of the month.
          Bitte ändern Sie die Lieferadresse, ich bin umgezogen.
          The delivery details have my billing address in them. It's for my sister, who lives at
            2 Elm Close.
          I left out the apartment number: it is 4B, third floor.
          We'll be on holiday when it comes, so could you direct it to a pick-up point?
          Is it too late to have the package go to a different town? I'll be at my parents'.
          I need to change the delivery address.
          I've put in the wrong address. Can you correct it?
          Please send it to my new address, I've moved.
          Could you deliver it to my work instead?
          There's a mistake in the street name.
          I forgot to put the flat number.
          The house number should be 18 and not 81.
          Can it be sent to my parents instead? I'm away that week.
          My old address was still saved in the form.
          Please use the address below for my order.
          Could you leave it with the neighbours, as nobody will be home?
          The town is right but the postcode belongs to another.
          Is it possible to redirect my parcel?
          The name on the door is different, please write it on the label.
          I shall be living elsewhere by then; can you update where it goes?
          By the time it's ready I'll have moved in with my boyfriend, so please post it to
            Kirkgate 8 and not to Mill Road.
          My mother filled in the form for me and put her own village. I live in town, at
            Station Road 77.
          I work from Monday to Friday and the parcel man won't wait. The bakery downstairs
            would take it: could you put their name on?
          There's an error in the postcode I gave, the last two figures are the wrong way round.
          Please send order 3318 to my holiday cottage, where I'll be stuck till the 20th.
          I won't be there any longer when it comes; please let it go to the following place.
          The road is called Church Hill, not Church Lane, my mistake.
          I used my firm's address out of habit. Could it come to my house?
          Would you add "second staircase on the left" to where it's going?
          The country is right, but the city is one I left years ago.
        an order to change:
          Could you make the candle vanilla and not cinnamon? I clicked the wrong one.
          I forgot to add the second cup. Can you put it in with the rest before it's posted?
          Please leave the small spoon out of my order and keep everything else.
          If the parcel is still with you, I'd take the darker leather instead.
          Just ordered one, would like two. Same box, please.
          Is it possible to upgrade my order to the larger plant?
          Ich würde gern noch eine Seife zu meiner Bestellung dazunehmen, geht das?
          i picked the wrong colour for the hat, should be mustard, order 662
          Can I still alter the text that goes on the plate? It should say Anna with one n less.
          I've thought about it, and the longer strap would suit me better. Order placed last
            night.
          Please swap the beeswax candle in my basket for the soy one. It's paid for already.
          May I amend the quantity from 3 to 4 in yesterday's order?
          I'd like to change my order.
          Can I swap the red one for a blue one before you send it?
          Could you add another one to my order?
          Please take one item off my order.
          I chose the wrong colour by mistake, can you change it?
          I meant to order two, not one.
          Is it too late to change the scent?
          If you haven't packed it yet, I'd rather have the bigger one.
          Can you combine my two orders into one parcel?
          I forgot to type the name that should go on it.
          Could I alter the wording on the piece I ordered yesterday?
          I'd prefer the version with the handle, if you can still change that.
          Would you put one more bar in with what I bought this morning?
          There's a typo in the text I gave for my order.
          Can I pay the difference and upgrade?
          I pressed on the grey one in the dark, and it's the rust that I am after. Not too late
            I hope?
          Could you make that three pots of honey rather than two? My neighbour wants one.
          Would it be a bother to leave out the tea towel, as I've found mine again? The rest is
            fine as it is.
          I've ordered my ring without engraving, silly me. If you haven't started, could "Ever
            yours" go on the inside?
          My earlier order and the one from today might go in one box, if you've not sealed the
            first.
          I've had second thoughts about the colour: could I have sand and not stone?
          Could one of the two become a large one?
          Please add a refill to what I've ordered, I'll pay at once.
          The initials should be L.M. and not M.L., if you haven't begun.
          Might I leave out the saucers? I only need the cups.
        an order to cancel:
          Please cancel order 4471, I bought the wrong thing.
          I'd like to call the whole thing off before you start on it.
          Ordered twice by accident! Could you delete one of them?
          I have found one at a flea market, so I don't need yours any more. Sorry, please don't
            send it.
          can i still cancel? only did it an hour ago
          My husband has bought the very same lamp. Can our order be stopped?
          Bitte stornieren Sie meine Bestellung von heute früh.
          If you haven't posted it yet, please do not. I can't afford it after all this month.
          I wish to withdraw from my purchase of yesterday, as the delivery takes too long for
            me.
          Change of plan, the wedding's off, and so is the order, please.
          How can I undo an order? My kid pressed buy on my phone.
          Kindly annul purchase no. 1207. I have not received any shipping notice, so there
            should be time.
          Please cancel my order.
          I'd like to cancel, I've changed my mind.
          I ordered by mistake. Can you cancel it?
          Please don't send it, I don't need it any more.
          Can I still cancel my order? I placed it an hour ago.
          I bought it twice by accident, please cancel one.
          Is there still time to stop my order?
          I no longer want it, it takes too long.
          I've found it elsewhere, so please forget about my order.
          How can I cancel?
          If it hasn't been shipped, I want to call it off.
          My child pressed the button, we don't want this.
          Our plans have changed, and we won't be needing it.
          Please withdraw the order I made last night.
          I can't afford it right now; would you delete the order?
          We've just been told that we must leave our flat, so a dresser is the last thing we
            need. Please don't make it.
          Stop the press! My daughter has already got that hat. I take back what I ordered this
            morning.
          I can't pay for it this month after all. Is it alright if we just forget about 6120?
          Would you be so kind as to strike my order from the list? I hit the button twice.
          Bitte die Bestellung 5502 nicht mehr ausführen, ich habe es mir anders überlegt.
          I have to take back my order, I'm sorry.
          It was bought in a moment of weakness. May I step back from it?
          Please treat my order as void.
          We've decided against it, so don't pack it, please.
          Is there a way to stop it before it's made?
        sending abroad:
          Do you deliver to Ireland?
          I live in Canada. Can I order, and will there be duty to pay?
          Your shop won't let me choose Switzerland, is that on purpose?
          Would you post a plate to my aunt in New Zealand?
          how long does it take to the states
          Is shipping outside the EU possible, and do you fill in the customs form?
          Liefern Sie auch nach Österreich?
          I'm writing from Japan and adore your cups. Is there a way to get them here?
          My sister's on the Canary Islands. Does your carrier go there?
          Since Brexit most shops don't send to Britain any longer. Do you?
          Can a candle travel to Australia, with quarantine and all?
          We are a family in Chile; to which countries overseas do you sell?
          Do you ship to the United States?
          Do you deliver to Norway?
          I live abroad. Can I order from you?
          Which countries do you send to?
          My country isn't on your list.
          Is it possible to send a parcel to Australia?
          Do you ship internationally, and how long does it take?
          Would I have to pay customs duty in Switzerland?
          Can you post to an island?
          I'd love to buy from you, but I'm in South Africa.
          Could you send it to my daughter, who lives in Spain?
          Are you allowed to send food across the border?
          Shipping outside Europe: is that something you do?
          Do you also deliver to places outside the mainland?
          What about delivery to the Netherlands?
          My pen friend in Seoul turns seventy and only your teapots will do. Does your post
            reach her?
          At checkout there is a list of six countries, and ours, Malta, isn't among them. Is
            there a way?
          We're sailing and have mail held for us in the Azores. Would you send something there?
          Do Norwegians have to pay anything extra at the border on your candles?
          I moved from Leeds to Lyon last year. Can I still order from you?
          Is it any trouble for you to post to Turkey?
          I see only my own currency missing. Do you send to Hungary?
          We live on a boat in Croatia, would a parcel reach us?
          I've cousins in America who'd go wild about it. Could it be sent over the Atlantic?
          Is there anything against sending soap to Israel?
        the cost of postage:
          What do you charge for delivery of two plates?
          Is postage free from a certain sum?
          Postage for a single card at 5 euros seems a lot. Can it go as a letter?
          If I order twice this week do I pay shipping twice, or can you combine?
          how much is express
          I could come and collect it, would that save me the postage?
          Was kostet der Versand für eine Tasse?
          Does the 6.90 for delivery include insurance?
          What would it come to with shipping for a large planter, about 12 kilos?
          Can you tell me the delivery price before I fill in the entire form?
          Do pick-ups cost anything, and how much is the courier?
          At what amount do you send things free of charge?
          How much is shipping?
          What does delivery cost?
          How much would it cost to send it to me?
          Is there free shipping above a certain amount?
          What would the postage be for three of them?
          Why is the postage so high for such a small thing?
          Is there a cheaper way to send it?
          Could I pick it up myself to save the shipping?
          If I buy several, is the postage combined?
          Do I have to pay shipping for each?
          Is delivery included in the price?
          Can it go by letter post? That would be cheaper.
          What do you charge for next-day delivery?
          How much is tracked postage?
          Could you tell me the shipping fee before I order?
          Eight euros to post a bar of soap weighing nothing? Isn't there a simpler way, in an
            envelope say?
          If my sister and I order together, do we pay for the parcel once only?
          What's the carriage on a stool to the Highlands?
          Do you waive the postage above some amount? I'm at 54 now.
          Before I get my card out: what will sending one lamp cost me?
          What will the parcel set me back?
          Is it dearer to send two than one?
          From what sum on do you pay the postage?
          Sending it costs more than the card. Can't you put a stamp on it?
          How do I find out what delivery comes to before I buy?
        """#
}
