extension ShopMatters {
    /// Wishes, plans and kind words.
    static let peopleList = #"""
        custom work:
          Could you paint our dog on a mug if I send you a picture?
          Do you make things to order? I have a lamp base in mind that you don't stock.
          I'd love that bowl but in dark red. Would you make me one?
          Can you engrave a ring with coordinates?
          Would it be possible to have the bench ten centimetres longer?
          do you take commissions
          Könnten Sie mir ein Schild mit unserem Namen anfertigen?
          My grandmother's cup broke years ago. Could you make a copy of it from a photo?
          I'd like a necklace with my three children's initials. What do you need from me?
          We want a bespoke tile panel for our kitchen wall, could you sketch something?
          I am looking for an urn for our cat, with her paw print in it. Is that something you'd
            do?
          Is there any chance of the cardigan in a colour of my own choosing, with pockets?
          Can you make one just for me?
          Do you take custom orders?
          Could you make it in another colour?
          I have an idea for a special piece. Would you make it?
          Can you engrave a name on it?
          Could you make a larger one than those in your shop?
          I'd like a portrait of my cat on a plate.
          Would you copy an old piece for me?
          Can it be personalised with initials and a date?
          I'd like to commission something for my parents.
          Can you work from a drawing?
          How much would a made-to-measure one be, and how long would it take?
          Do you make left-handed versions?
          Is it possible to have it without the pattern?
          I need one to match the set that I already have.
          We lost our old dog in May. Could you make a little bowl with his name and the shape
            of his ears? I have lots of photos.
          I can see exactly what I want: your long bench, but curved, to go round a tree. Is
            that mad?
          Would you knit the cardigan in my school's maroon?
          How do I get my own handwriting onto a ring?
          Could you do the lamp with a longer cable and in matt black, just for us?
          Would you turn a bowl from our own old pear tree?
          I wish for something nobody else has. Are you open to ideas?
          It's nearly what I'm looking for, if only it were taller. Could it be made so?
          Could our house be drawn on it?
          We'd like our names and the day we met set into the lid.
        many at once:
          We need 45 place cards in clay for our reception. Do you do that many?
          What price could you offer for 100 candles as client gifts?
          Our company would like 30 mugs for the staff at Christmas.
          I'm getting married in spring and want little soap bars for all guests.
          do you do quantity prices, thinking of 50 pieces
          How long would 24 matching bowls take you? They are for our restaurant opening.
          Wir heiraten im Mai und brauchen 70 kleine Gastgeschenke.
          For a conference in June we are after two hundred small notebooks.
          My bridesmaids should all have the same bracelet, seven in total. Is it feasible by
            August?
          Would you take on a larger order for a school: one cup per pupil, 26 in all?
          We're planning a silver wedding with eighty people and would like a keepsake on each
            plate.
          Is there a maximum that you can make at a time? I'd want sixty coasters.
          We need 80 small gifts for our wedding guests.
          Can you make fifty of them by June?
          Do you have a price for large quantities?
          Our firm wants to give something to all its employees.
          I'd like to order thirty identical cups for our café.
          We're planning a wedding and looking for favours.
          Could you do a hundred pieces, and by when?
          It's for a big party with about forty guests.
          What would 25 of these cost with our logo?
          We would need one for every pupil.
          I want to order for the whole team, that's eighteen.
          Could you cope with an order of 200?
          Place settings for sixty people, could you do those?
          What's the lead time for a large order?
          Christmas presents for our clients, about seventy.
          Forty-two of my relatives are coming to the farm in July and each shall go home with a
            tiny pot of something. What can you do and for what sum?
          Our choir is turning fifty and there are sixty of us. Mugs with a treble clef?
          What would you ask for 150 of the small tins? They're for our clients at the year's
            end.
          I am a wedding planner and have a couple who want hand-thrown plates for a dinner for
            ninety.
          We need twenty-eight aprons, all alike, for our kitchen brigade, before we open in
            March.
          Each of my ninety guests should take one home.
          What's the most that you could manage before Christmas? We'd want as many as we can
            get.
          I organise a congress and am looking for a small present for every speaker.
          The whole village is invited, and we should need 120.
          Could a party of our size be served, meaning plates for fifty-five?
        gift wrap and notes:
          Could you wrap it as a present and leave the price off?
          Please put a card in that says "Happy birthday Ben, love Gran".
          It goes straight to my friend, so can you pack it as a gift?
          Is there a gift box for the bracelet?
          can you write a short note by hand and put it in
          Do you offer wrapping paper and a bow for Christmas?
          Bitte als Geschenk einpacken und keine Rechnung beilegen.
          The parcel's for my mother's 80th; a few kind words on a card from all of us would be
            wonderful.
          Can the two things be wrapped separately, each with a tag?
          I'd be glad if the receipt did not go in with it, since it's a gift.
          How much is it to have something gift wrapped, and which colours of ribbon do you
            have?
          Would you enclose a greeting from me? I'd like it to read: "Thinking of you. Ruth"
          Could you gift wrap it?
          It's a present. Can you leave out the invoice?
          Please add a card with my greetings.
          Can you include a handwritten note?
          Please write: "With all our love".
          Would you wrap it nicely? It's for a birthday.
          Can it be sent directly to the person it's for, without a price?
          Do you have gift boxes?
          I'd like a ribbon round it.
          Is gift wrapping extra?
          The message for the card is below.
          Please don't put anything with the price in the parcel.
          It goes to my niece, so a few words from me would be nice.
          Could it be packed a bit festively?
          Can I choose the paper?
          The ring is for a proposal, so could the box be discreet and the bill stay with you?
          Could somebody write "To the best neighbours in the world" on a slip of paper and lay
            it on top?
          I can't be there on her birthday, and the parcel has to do the hugging for me. Do you
            dress it up a little, with paper and string?
          Please mind that my son opens all the mail, so nothing on the outside that tells
            what's in it, and a bow inside.
          How many words will fit on the cards that you put in?
          He mustn't see what it cost. Can you see to that?
          Would you tie a bow round it for me?
          I'd like her to know who it's from, so please put in the lines below.
          It's for under the tree, so paper with stars would be nice.
          Do you have cards on which you write something for the customer?
        kind words:
          It came today and it's even prettier than in the photo. Thank you!
          You've made an old woman very happy.
          Just to say how much we enjoy the bowls. No need to answer.
          My mum cried when she opened it, in a good way. You have a gift.
          love it!!! thanks
          Everything was packed with such care. I am truly impressed.
          Vielen Dank, die Kette ist wunderschön!
          The scarf hasn't left my neck since Tuesday. What a beautiful piece of work.
          Thanks for answering so quickly and for sorting it all out.
          I've told all my friends about you and shall be back for more.
          Your little card made me laugh out loud. It's good that shops like yours exist.
          The ring fits perfectly and she said yes!
          It's beautiful, even nicer than I thought.
          She was over the moon with her present.
          Everything arrived safely, thank you.
          Your work is wonderful.
          I just wanted to tell you how happy I am with it.
          It was so well packed, and so quick.
          I use it every day and think of you.
          We get compliments on it all the time.
          Thank you for your kind help.
          I'll definitely order again.
          You've made my day.
          The whole family is delighted.
          Keep up the good work!
          You can't know what that little bowl did for my father in the home. He holds it all
            day long.
          Just a line from the coast: it's here, it's whole, it's the loveliest thing in our
            house.
          I never write to shops, but I've never had a shop like yours either.
          The candles burned at our wedding and everyone wanted to know where they were from.
          Thank you for the quick help the other day, it all turned out well.
          We're so pleased with it that I had to write.
          It makes me smile each time that I walk past it.
          What a lovely surprise in the box, you are too kind!
          He won't take it off any more.
          You do something wonderful there, never stop.
        selling on and working together:
          We have a small gift shop in Bath and would love to sell your pottery.
          Do you offer wholesale terms?
          I'm a blogger and would like to review one of your bags. Would you lend me one?
          Our museum shop is looking for local makers. Could we meet?
          hey, we're a podcast about craft, want to be a guest?
          I make soap and you make dishes. How about doing something together?
          Wir möchten Ihre Kerzen in unserem Café verkaufen.
          Would you give something to the raffle at our school fair?
          Could we take some of your work on sale or return for the summer?
          I write for a magazine and am preparing a piece on weavers. May I ask you some
            questions?
          Would you be interested in an affiliate scheme for my 40k followers?
          We run an online marketplace for makers and would be pleased to list you.
          We'd like to sell your products in our shop.
          Do you supply retailers?
          Could you send me your wholesale price list?
          I'd like to work together with you.
          I have a blog and would like to write about you.
          Would you like to take part in our market?
          I've 20,000 followers and could show your things to them.
          May I use your picture in our magazine?
          Would you donate a prize for our charity?
          We're a gallery and look for new artists.
          Do you do sale or return?
          Could we interview you?
          We run a hotel and would like your soaps in the rooms.
          I'm opening a store and your things would go well in it.
          Let's do a giveaway together.
          I've a stand at the weekly market and could imagine your soaps between my cheeses.
            What are your terms for traders?
          We make a calendar of craftspeople each year. Would you like to be October?
          Your baskets would look well in the hotel we're doing up, and guests might buy them at
            the desk.
          Might you have a prize for our lottery in aid of the lifeboat?
          I film people at work and show it to some thousand viewers. Could I spend a day with
            you?
          Your things would sell well with us. On what terms do you supply?
          I'd like to show your work in our window.
          Would you be open to a project with a school of design?
          We're putting together a film about old crafts and would love to have you in it.
          Do you let others sell your work on commission?
        classes and visits:
          Do you run pottery courses for children?
          Can I come and see your workshop some time next week?
          What are your opening hours on Sunday?
          Will you be at the Christmas market this year?
          is there still space in the candle class on the 14th
          How much is a two-hour lesson, and do I have to bring anything?
          Kann man Ihre Werkstatt besuchen?
          We are a group of six friends who'd like to try the wheel for an afternoon.
          Where exactly are you? Is there somewhere to park?
          I have to miss Saturday's course. Could I move to the next date?
          Do you ever let people watch while you blow the glass?
          Is your place accessible with a pram? We thought of dropping in on Thursday.
          Do you give courses?
          Can I visit your workshop?
          When are you open?
          Where's your shop?
          Are there any places left on the course?
          Can I book a class for two?
          Can children take part?
          Will you be at the market on Saturday?
          Do I need any experience for the class?
          I'd like to learn how to do it.
          Can I come by and have a look at your things?
          How long does the course last, and what does it cost?
          I can't come to the class I booked. Can I change the date?
          Is there parking near your studio?
          Do you show visitors how it's made?
          My mother would love to have her hands in clay for once. Do you show people how?
          We're in the area on the long weekend. Is anyone there, and may one just walk in?
          How many can come at once to one of your evenings, and is there tea?
          I've booked two places on the 12th and my friend is ill. May my brother come instead?
          Will we find you in the square on the first Sunday in Advent again?
          I have two left hands. Would I be of any use in your class?
          Is there somebody there on Mondays if I ring the bell?
          We'd like to see how you do it, with our own eyes.
          How long in advance need one put one's name down for the evening?
          On which markets are you to be found this summer?
        """#
}
