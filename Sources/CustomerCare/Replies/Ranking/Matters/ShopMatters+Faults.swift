extension ShopMatters {
    /// What came broken, wrong, short or poor, and what is wanted then.
    static let faultsList = #"""
        damage on arrival:
          The teapot's spout had broken off by the time it got to me. Pictures below.
          Sadly one of the four tumblers came with a crack down its side.
          Your box looked as if a lorry had driven over it, and the tile inside is in three
            pieces.
          glass in the picture frame shattered in the post :( what now
          I unwrapped the plate today and there is a big chip in the rim, which can't have been
            there when you packed it.
          The bottle of bath oil leaked all over the parcel, everything is sticky and half of it
            is gone.
          Die Vase kam leider zerbrochen an. Was machen wir?
          The plant arrived with its stem snapped and soil everywhere in the carton.
          Bad news from my doorstep: the lamp is bent and doesn't stand upright any more. I
            think it got dropped on the way.
          There was far too little padding and so the handle of my cup is off. Can you send me a
            new one?
          The book's corners were all knocked in when it came, as it had nothing round it but
            paper.
          Soap dish received this morning in bits, I'm afraid. It rattled before I even opened
            it.
          It arrived broken.
          One of the cups was cracked when I took it out of the box.
          The parcel was crushed and what was inside is ruined.
          There was glass all over when I opened it, it must have been smashed on the way.
          The lid has a chip, and the rim a long crack; I attach photos of both.
          It got bent in the post and can't be used.
          The jar leaked and soaked everything else in the package.
          Unfortunately it didn't survive the journey: it's in pieces.
          The corner is dented and the surface scratched, though it's brand new.
          The box was torn open and wet through when the postman brought it.
          It was badly packed, with hardly any padding, and the foot has broken off.
          The leaves were crushed and the pot smashed on arrival.
          What do we do about a piece that was damaged in transit?
          It came with a tear in the cover.
          I unpacked it carefully and still found it split down the middle.
          I was so looking forward to it and then it clinked when I lifted the box. The jug has
            lost its handle and there's a line all the way round the belly.
          The corner of the frame has come away and the glass has a star in it. The carton
            looked fine from outside, oddly.
          The soaps must have lain in the rain, they have melted into one and the paper sticks
            to them.
          My fern looks as if it had fought with somebody. Two fronds snapped and the pot's in
            five parts.
          Received: one candle, in two halves. I suppose it was cold in the van. Would you look
            at the photos?
          I could hear it rattle before I'd even opened it. It's smashed to bits.
          One of the set didn't survive the post, I'm sorry to say.
          It has a nasty dent that surely wasn't there when it left you.
          The neck is broken off and the stopper's gone to pieces.
          The delivery man must have thrown it. What's left is only fit for the bin.
        a wrong item:
          I was expecting the blue scarf and unpacked a grey one. Could you swap them?
          You sent lavender, I'd bought rose.
          This isn't what I bought: I have a size 8 spoon rest here with a fox on it, and mine
            should have had a hare.
          The parcel has my address on it but the contents are for a Mrs Dahl.
          Instead of the small jug I've been sent the large one. Shall I keep it and pay the
            difference or return it?
          Hi, I think you've packed the wrong thing, I got earrings but ordered a brooch
          I got peppermint tea, and what I had paid for was chamomile. How do we sort that out?
          Falsche Farbe geliefert, ich hatte Rot bestellt und Gelb bekommen.
          The print that came is not the one I chose. Mine was the lighthouse, this is a bridge.
          There seems to have been a mix-up at your packing table, as this belt has somebody's
            initials burned into it and they aren't mine.
          Ordered beans, got ground coffee. I don't mind mistakes, but I can't use it.
          Lovely dress, only it's not mine. The invoice inside is made out to Carla in Ghent.
          You sent me the wrong item.
          I ordered the green one and got the blue one.
          This is not what I ordered.
          I've received somebody else's parcel.
          The colour is wrong: black came, although brown was ordered.
          There's another customer's name on the slip, and the things are not mine.
          Instead of the tall vase there was a short one in the box.
          You've mixed up my order with another.
          I was sent a different pattern from the one I chose.
          Inside was something I never ordered. What should I do with it?
          The wrong scent came. Can you send the right one?
          I paid for the large version and you've sent me the small one.
          It's a nice thing, but not the thing I bought.
          Our two orders were swapped: my friend got mine and I got hers.
          The label says one thing and in the bag is another.
          A funny mix-up: my husband's new wallet is a lady's purse, in pink. It suits him but
            he'd rather have the brown one he paid for.
          I've been given the unscented version, although my order clearly says cedar.
          I think Ms Lindqvist and I should meet, since I have her teapot and she presumably has
            mine.
          It says "medium roast" on my order and "espresso" on the bag in front of me.
          The necklace is pretty, but it has a moon on it and I had chosen the sun.
          There must have been some confusion: this isn't my pattern.
          I picked the oak one, and this here is walnut.
          Who is Mr Brandt, and why do I have his belt?
          The title is right, but it's the wrong edition that I have in my hands.
          Someone else is probably wondering where her shawl is, because I've got it.
        a missing item:
          I ordered three bars and there were two in the parcel.
          The screws for the shelf weren't in the packet.
          One of my items didn't come with the rest. The order had a pot and a saucer, and
            there's only the pot.
          Is the rest coming in a second parcel? Half of what I paid for is not in this one.
          you forgot the matches that go with the candle
          The free sample I was promised at checkout was not included, and the sticker sheet is
            absent too.
          Bei mir fehlt ein Ohrring im Päckchen.
          I counted again: eleven beads, not twelve. Could you send the last one on?
          The lid of the sugar pot must have been left behind with you, for there's none here.
          We have unpacked everything, and there is no sign of the napkin rings, though they are
            on the slip.
          Got my order today, thanks, but the charger cable for the lamp isn't in there.
          Box was sealed, but the smaller of the two brushes wasn't in it.
          Something is missing from my parcel.
          I ordered two and only one came.
          The lid was not in the box.
          One item on the packing slip isn't there.
          There should have been four, but I count three.
          You forgot to put the card in.
          I've been through all the paper, and the second one isn't in it.
          Part of my order hasn't come. Is it in another parcel?
          It came without the stand that belongs to it.
          The order was incomplete: no brush, no instructions.
          All there apart from the spoon, which I paid for as well.
          Only half of the set was inside.
          The sample that you mentioned wasn't included.
          We can't find the screws anywhere in the packaging.
          I'm one short.
          We've just laid the table and are a saucer short. Six cups, five saucers. Might it be
            lying around at yours?
          The slip lists a bag of clips and a brush. The clips I have.
          I bought the set with the little spoon, but all I can find is the sugar bowl.
          Was the honey meant to be in the same parcel as the mugs? Because it isn't.
          Everything came nicely packed, apart from the postcards, which didn't come at all.
          There's an empty space in the box where the third one should be.
          The second half of my order wasn't enclosed.
          Was the strap to come along with it? I can't see one.
          I bought a pair and have received a single one.
          According to your list there should also be a brush in here.
        poor quality:
          After three washes the colour has run and the towel looks ten years old.
          The handle of the bag tore after a month. That shouldn't happen at such a price.
          The candle burns for five minutes and then drowns. Not what I expect from you.
          I'm sorry to say that the ring has turned my finger green.
          zip broke second time i used it
          The glaze is coming off the mug and I have hardly drunk from it.
          Die Socken hatten nach zweimal Tragen Löcher.
          The lamp stopped working last night, after barely six weeks.
          To be honest I'm let down: rough edges, glue marks, a crooked seam.
          The coffee tasted stale this time, quite unlike the last bag.
          The clasp on the necklace keeps opening by itself, I nearly lost it.
          The board has warped and split, although I looked after it exactly as you advised.
          I'm not satisfied with the quality.
          It broke after a few weeks.
          The colour has faded after one wash.
          The stitching has come undone.
          I expected better for that money.
          It has a hole already.
          The handle came off while I was using it.
          It doesn't work any more after a month.
          It smells of nothing at all.
          The gold is rubbing off.
          It's badly made, the edges are rough and it wobbles.
          It has shrunk, though I washed it by hand.
          It's the second one that has fallen apart.
          The taste was off, I'm afraid it was old.
          It looks cheap and not at all like in the pictures.
          It's a shame, but the scarf sheds so badly that our whole sofa is green. I hadn't
            thought that of you.
          Both soles have come unglued and I've only walked to the shops in them.
          The print has gone pale in half a year, and it doesn't even hang in the sun.
          I find the mug very badly finished underneath, it has scratched our table. At this
            price I had hoped for more.
          My belt's buckle simply gave up during a job interview, after four weeks of use.
          It has come apart at the seams, quite literally.
          I had thought it would last longer than one summer.
          It's not the quality that I know from you.
          Twice worn and already it looks like a rag.
          It drips, it always has, and I'm annoyed with it every morning.
        money back:
          I would like a refund for the tray, please. I sent it back on the 2nd.
          How do I return the slippers? They're nice but not for me, and I'd prefer the money.
          It's been ten days since you said you'd pay me back. Nothing has reached my account
            yet.
          Can I still send the necklace back? It's unworn and in its box.
          please give me my money back for order 7710
          I'm returning the rug, it doesn't go with our floor. Where do I ship it, and when will
            I be repaid?
          What is your return policy? The blanket is not what I had in mind.
          Ich möchte vom Kauf zurücktreten und mein Geld zurück.
          You refunded me 20 instead of 26, what about the rest?
          As you couldn't send it in time I bought something else. Kindly reimburse me.
          I don't want a replacement or a voucher, I want what I paid returned to my card.
          May I bring the vase back to your shop in person and have the cost returned?
          I'd like my money back.
          Please refund me.
          I want to return it and be refunded.
          When will I see my refund? You've had the parcel back for a week.
          How do I send something back, and who pays for the postage?
          It's not to my taste, so I would like to give it back. It hasn't been used.
          Could you refund the broken one rather than send another?
          I have sent the goods back, but the money has not come yet.
          Can I return a gift that I don't like?
          Is it possible to get a full refund, since it never arrived?
          The amount you paid back is wrong.
          What's your returns policy, and how many days do I have?
          Please pay the sum back onto my card.
          I'm not happy with it and should like to return it for a refund.
          Where shall I post my return to?
          The blanket is lovely, just not with our sofa. I'd like to give it back and have my
            payment reversed.
          Your colleague wrote on the 3rd that the sum would be with me in five working days.
            That was three weeks back and my account is none the richer.
          Could I get the price of the broken one back rather than another? I've lost heart, if
            I'm honest.
          How do returns work with you? I have two weeks, haven't I? The clock is too loud for
            our bedroom.
          I got a voucher for the pot that never came, but would sooner have the cash.
          I'd rather have the sum back than wait any longer.
          Has the repayment been made? I can't see it on my statement.
          We don't like it as much as we thought. Within what time can it go back?
          Do I get back the postage too, if I return it?
          I posted the return ten days ago and have heard nothing about my money.
        a size to exchange:
          The gloves are too small for my hands, do you have them one size larger?
          Ordered an L, need an M. How does changing it work?
          Could I swap these slippers for a 39, please? I've only tried them on indoors.
          The ring slides off my finger. Can you take it back and send me a smaller one?
          the sweater swamps me, can i have it in S instead
          My daughter has grown faster than the post. The hat doesn't go on, so may we trade it
            for the next size?
          Die Schuhe sind zu eng, kann ich sie gegen 42 tauschen?
          The belt is short by two holes. Do you exchange for a longer one if I send this back
            unused?
          I bought the dress in 38 and can't zip it up. Would you have a 40 to change it for?
          It is a beautiful bracelet but it won't close around my wrist. Bigger one possible?
          The cushion cover's 40 and my cushion is 50. May I exchange it, label still on?
          Bought the coat one size too big. If you have the smaller, I'd post mine back
            tomorrow.
          It's too small. Can I exchange it for a bigger one?
          It's too big for me, could I have a smaller size instead?
          I'd like to swap it for another size.
          The shoes don't fit. Do you have them in 40?
          How does an exchange work? I need one size up.
          I need a medium and not a large; may I send this one back for it?
          The ring is too tight, can I change it for the next size?
          The sleeves are too long on her, a size down would be better.
          It doesn't go over my head. Would a larger one be available in exchange?
          I ordered the wrong size. Can we swap?
          They're unworn and I have the box. I'd want the same in a 38.
          It hangs on him like a tent. Could you change it for an S?
          It fits nobody in our family, too narrow. Is there a wider one you would swap it for?
          Would you exchange the collar for a longer one?
          I took your advice on the size and it's still too loose. One smaller, please.
          The clogs pinch my left foot in a way that makes me say words. A 41 in exchange for
            these 40s, please?
          My dad disappears in the jumper. Would you have it a number smaller, and I'd mail this
            one to you?
          I misjudged my finger! 54 it should have been, and 52 it is. Can that be traded in?
          The baby had other ideas and grew. Is it alright if we swap the bootees for the 6-12
            months ones? They've not been on.
          Gürtel zu kurz, kann ich ihn gegen einen längeren umtauschen?
          They pinch. One number up, would that be possible in a swap?
          I've lost weight, so could I have the S and give you back the L?
          He can't get his arm in. Might we change it for the next one up?
          My finger's thinner than I thought, I'd like to trade this ring for a 50.
          It's only been tried on once. I would want the longer model in return.
        """#
}
