extension ShopMatters {
    /// Questions before buying, and about paying.
    static let buyingList = #"""
        what it is made of:
          Is the chain real gold or plated?
          What kind of wood are the boards made from?
          Does the blanket have any polyester in it?
          Which wax do you use in the tall candles?
          Where does your clay come from?
          are the dyes natural or synthetic?
          Woraus besteht das Futter der Tasche?
          Could you tell me whether the leather is vegetable tanned and from which animal?
          How is the handle fixed, glue or rivets?
          Is your ink archival? I would like to know what paper you print on, too.
          What's the percentage of wool in the socks, and is it superwash?
          Do the earrings have silver hooks or steel?
          What is it made of?
          Is it real leather?
          What are the ingredients?
          Which oils are in it?
          Is it solid silver or silver plated?
          Are the materials organic?
          Is the glaze food safe?
          Does it contain palm oil?
          Where does the wool come from?
          What kind of wood do you use?
          Is that pure cotton, or is there something else in it?
          What's inside, down or something synthetic?
          Is it vegan?
          Who makes the metal parts, and what are they?
          Are there any plastics in your packaging or in the product?
          My neighbour claims that your "oak" boards are rubberwood. I said I'd ask.
          Is there silk in the shawl or is it something that feels like it?
          Where do your sheep live? I'd like to know whose wool I'm knitting with.
          The shade of blue is fantastic. Is it cobalt, and is it under or over the glaze?
          Do the hooks on the earrings have the same silver in them as the drops?
          May I ask what you use to colour the wax?
          Which animal is the hide from?
          I'd like to know what is in the filling before I buy.
          Are the beads made of glass or of some plastic?
          Are the stones in the ring natural ones?
        sizes:
          What are the dimensions of the oak tray?
          Would the medium fit a boy of nine?
          How many ml does the teapot take?
          I have a small head, 54 cm. Which hat should I get?
          Is the pendant as large as it looks in the picture? A coin beside it would have
            helped.
          Do your shoes run true to size?
          how tall is the vase and will it take long tulips
          Wie lang ist die Kette?
          I'm between 8 and 9 for rings. What do you advise?
          Could you measure the inside of the box for me? It must take A5 sheets.
          Is the tablecloth long enough for a table of two metres?
          What is the chest width of the XL?
          What size is it?
          How big is it?
          What are the measurements?
          Which size should I take? I normally wear a 40.
          How much does it hold?
          How long is the chain?
          Will it fit a child of six?
          What's the diameter of the plate?
          How heavy is it?
          I'm between two sizes. Which one is better?
          Will it fit in a box of 20 by 30 cm?
          How wide is it at the widest point?
          Is it big enough for two people?
          What ring size do I need if my finger measures 57 mm round?
          Would a loaf of two pounds fit in the bread crock?
          I'm one metre ninety with short legs; which dungarees would you put me in?
          How many cups does one get out of the smaller teapot?
          Is the tote wide enough for a laptop with a fifteen inch screen?
          On the photo the vase is next to an apple. A big apple or a small one? In centimetres,
            please.
          How far does it hang down when it's worn?
          Could a grown man wear it?
          I take a 7 and a half in gloves, what would that be with you?
          Is there room for a whole baguette in it?
          How high is it with its lid on?
        care and cleaning:
          Can I put the enamel mug in the dishwasher?
          How should I wash the merino shawl?
          My copper pan has gone dark. What would you polish it with?
          How often does the fig want water in winter?
          The wooden board looks dry. Which oil is right?
          how do i get candle wax out of the glass
          Darf die Schale in die Mikrowelle?
          Is it ok to wear the ring in the shower, or does it need to come off?
          What's the best way to store the soap so that it doesn't go mushy?
          Does the leather need treating before I wear it in the rain?
          Can the linen be ironed hot and tumble dried?
          Which pot and soil should I take for the monstera once it outgrows this one?
          How do I clean it?
          Can it go in the dishwasher?
          How should I wash it?
          How do I look after it?
          What can I do about stains?
          How often should I water it?
          Is it suitable for the microwave or the oven?
          Should the wood be oiled from time to time?
          How long does it keep, and where should I store it?
          It's got dull. How do I make it shine again?
          Can it stay outside in winter?
          May it get wet?
          What's the right way to use it the first time?
          The leaves are turning yellow. What am I doing wrong?
          Does it need any special care?
          My cat was sick on the rug. Can it be soaked, or is that its end?
          The bread board has gone grey and furry. What do you rub yours with?
          I'm told silver shouldn't lie in the open. How do you keep yours bright?
          Does the calathea like to be sprayed, and is a north window good enough?
          May the bowl go from the fridge straight into the oven?
          It's turned cloudy. How do I get it clear again?
          Does it mind the sun?
          What should I rub it with, and how many times a year?
          We spilt wine on it. How is it best got out?
          Is it alright to wash it with other things, and how hot?
        allergies:
          I can't have nickel on my skin. Are your ear studs safe for me?
          Does the chocolate contain traces of peanuts?
          My hands came up in a rash after using the balm. What's in it that could do that?
          Is the shampoo bar alright for eczema?
          Do you have anything without fragrance for sensitive noses?
          my little one reacts to wool, would your alpaca be ok
          Ist die Creme für Allergiker geeignet?
          I'm coeliac, so are the oat biscuits gluten free?
          Which of your candles would not set off my asthma?
          I get hives from tree nuts and your lotion smells of almond. Is there real almond in
            it?
          Is there any latex in the elastic of the headband? I have an intolerance.
          My cat licks everything. Is the wax on the board poisonous to her?
          I have an allergy to nuts. Is it safe for me?
          Is it suitable for sensitive skin?
          Is there any perfume in it? I react to it.
          Does it contain gluten?
          I'm allergic to nickel. Do the earrings have any?
          My skin itches since I've used it. What could it be?
          Is it safe for babies?
          Are there traces of milk in it?
          I get a rash from wool. Is yours treated somehow?
          Can I use it when I'm pregnant?
          My son is lactose intolerant.
          Is it free of latex?
          Which of your soaps is best for eczema?
          Would it harm my dog if he chewed it?
          I have asthma and can't be near strong scents.
          Last time a lip balm with lanolin made my mouth swell. Is yours without?
          My daughter's arms go red from most soaps. Have you one that is very plain?
          Would somebody who mustn't go near hazelnuts be safe with the nougat?
          I wear no earrings since the cheap ones made my lobes weep. What are your posts like
            in that respect?
          Does any of the candles smell of nothing? My husband gets migraines from scent.
          I swell up from bee stings, so is propolis a risk?
          My skin doesn't take everything. Which would you choose for me?
          I must stay away from soya. Is there some in it?
          Will it make me sneeze?
          The last soap I tried burned on my arms. Is yours milder, and what isn't in it?
        discounts:
          Do you have a discount code at the moment?
          Is there anything off if I buy four?
          I'm a student, do I get it cheaper?
          Would you do the lamp for 60 instead of 75?
          Will there be a Black Friday sale?
          as a regular customer, could i have a little something off
          Gibt es Rabatt, wenn ich drei nehme?
          The code SPRING20 says it has run out. Might you let me use it all the same?
          Yesterday the vase was 10 cheaper. Could I have it at that price?
          Any seconds or end-of-line pieces at a lower price?
          I've ordered five times this year. Is there a loyalty scheme?
          Do nurses get a reduction in your shop?
          Do you have any discount codes?
          Can I get a discount?
          Is there a reduction if I take more than one?
          The discount code doesn't work.
          When's your next sale?
          Would you go down a little on the price?
          Do students pay less?
          I've bought from you many times, is there something for loyal customers?
          It was cheaper last week. Can I have the old price?
          Do you have second-quality pieces that cost less?
          What's your best price?
          I signed up for the newsletter, but got no voucher.
          Could I have ten percent off, as there's a small flaw in it?
          Any offers before Christmas?
          It's a bit over my budget. Is there any leeway?
          My pension is small and your mugs are dear. Could we find a middle?
          I saw it for 49 on Sunday, and it's 59 today. Was I dreaming, or can I still have it
            for the old sum?
          Does it get less if I order the full dinner service?
          Is there a code going round for new customers?
          Do you ever sell the ones with little flaws for less?
          Can you do anything about the price?
          Does one pay less when taking the pair?
          My friend got ten percent. How do I?
          Is there some reward for coming back so often?
          Are there days on which things are cheaper?
        paying:
          My card keeps being declined at your checkout.
          I've paid twice by mistake, as the page showed an error the first time.
          The money has left my account, but I got no confirmation. Did it work?
          PayPal says it can't complete the purchase. What else can I do?
          do you take apple pay
          Is it possible to pay in two instalments?
          Die Zahlung mit Kreditkarte wird immer abgelehnt.
          I can't get past the payment page, it just spins and spins.
          The gift card I was given doesn't work when I enter it.
          You've taken 58 from my account, though the order was 38.
          Could you send me your bank details? I'd rather transfer the sum.
          The verification text from my bank never comes, so the purchase is cancelled every
            time.
          My payment doesn't go through.
          My card was declined.
          I've been charged twice.
          Can I pay by bank transfer?
          Which ways of paying do you accept?
          There's an error at the checkout.
          The money was taken, but there's no order.
          I paid, but your mail says that I haven't.
          The voucher isn't accepted at the checkout.
          PayPal doesn't work in your shop.
          You charged me the wrong amount.
          I can't complete my purchase, the page hangs.
          Do you need the money before you begin, or afterwards?
          What's your account number? I'd like to transfer the money.
          The page told me to try again later. I did, four times, and now my bank has blocked
            the card.
          There are two bookings of 36 euros on my account, and I only bought the one pot.
          I don't do cards on the internet. May I send you the sum through my bank?
          It keeps asking for a number out of an app that I don't have, so I get no further with
            buying.
          Did you receive my money? You keep writing that the order is open.
          I press "pay", and nothing whatever happens.
          My bank says all is well, your page says it's not.
          You took the money two times over.
          How else might I settle it, as I've no card?
          It tells me that my number is not valid, which it is.
        invoices:
          Could I have a receipt for my last order? My tax adviser wants it.
          Please send me the bill as a PDF.
          There was no invoice in the box and I need it for my expenses.
          The invoice has to be made out to our company, with our VAT number.
          can you resend invoice for 3412, lost it
          Would you correct the name on the invoice to Bright & Sons?
          Ich brauche eine Quittung für das Finanzamt.
          I can't find the receipt in my mails, and my bookkeeper insists.
          Does your invoice show the VAT separately?
          For our customs declaration we need a commercial invoice, signed.
          My employer pays this back to me if I hand in proper paperwork for it. Can you supply
            some?
          Could you bill the whole year's orders on a single sheet for my records?
          I need a receipt.
          Please send a bill with VAT.
          The invoice has the wrong name on it.
          I've lost the invoice, could I have a copy?
          Please put our company's address on the invoice.
          My accountant needs the receipt for last year.
          There was no invoice with the parcel.
          Can I get the invoice as a PDF?
          Where can I download my receipt?
          We need an order number on the bill.
          I need it for my tax return.
          Could you write the VAT number on it?
          Can you invoice us, and we pay within a month?
          I need a proof of purchase for my insurance.
          My husband is self-employed and wants the mugs in his books. What can you give us for
            that?
          Could you put the name of our association at the top instead of mine, and send it to
            me once more?
          The tax people would like to see what I paid you last year. Can you dig it out?
          I threw away the sheet that came with my parcel, and the warranty people ask for it.
          Does one get a proper bill from you, with the VAT shown?
          I need something in writing for the tax people.
          The firm pays, so the paper has to bear its name.
          Is there a bill somewhere that I can print?
          Could I trouble you for last month's receipt again?
          My boss asks for an itemised one.
        what is sold out:
          Will you make the speckled mug again?
          When's the next batch of the cedar soap due?
          The hat I wanted is greyed out. Is it going to be available again?
          sold out already?? when do you restock
          Please tell me when the ring in size 52 is back.
          Is there a waiting list for the blue platters?
          Wann ist die grüne Kanne wieder lieferbar?
          I look in each week for the fig candle, and it's never there. Is it discontinued?
          Could you keep one aside for me when you have new ones?
          Do you still have that little brass bell? It's vanished from your page.
          I was too slow for the autumn drop. Are any more coming before the new year?
          Any more of the striped socks on the way, or have I missed them for good?
          It's sold out. Will there be more?
          Are you going to make these again?
          Can you tell me when it's available again?
          Can I reserve one from the next batch?
          I can't find it in your shop any more.
          Is it gone for good?
          Do you have any left?
          Can you put me on a list for when it returns?
          When's your next shop update?
          Every time I look it's sold out.
          Could you put one aside for me?
          Is there going to be a new lot before the summer?
          Do you still make the one with the leaves?
          I missed the last ones. When do the next come?
          Every Friday at noon I sit here with my finger on the button, and each time the blue
            bowls are gone. Will there be others?
          I've fallen for the heron mug that says "unavailable". Is that forever?
          Do you intend to pour more of the juniper candles before winter?
          My bar of pine tar soap is now as thin as a leaf, and your shop has none. How long
            must it last?
          Would you give me a sign once the wool in moss is there again?
          Shall I wait for it, or is it not going to be made again?
          I can't put it in my basket, it's crossed out.
          I came back for a second one, and they've all been sold.
          Might there be one left in some drawer?
          If any more turn up, would you write to me?
        """#
}
