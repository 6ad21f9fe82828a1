extension ActionVerbs {
    /// The list that ships.
    public static let english = ActionVerbs(text: """
        ship ship
        ship send sending sent
        ship post
        ship mail
        ship dispatch
        ship despatch
        ship courier
        ship express
        ship forward
        ship drop
        ship pop
        ship hand
        ship bring bringing brought
        ship take taking taken
        ship deliver
        ship leave leaving left
        ship collect
        ship release
        replace replace
        replace resend resending resent
        replace reship
        replace remake remaking remade
        replace redo redoing redone
        replace reprint
        replace swap
        replace exchange
        replace substitute
        refund refund
        refund reimburse
        refund credit
        refund pay paying paid
        refund return
        refund transfer transferring transferred
        refund cover
        refund waive
        refund deduct
        refund compensate
        repair repair
        repair fix
        repair mend
        repair resolve
        repair correct
        repair solve
        repair restore
        repair adjust
        repair sort
        repair rectify
        repair straighten
        make make making made
        make finish
        make complete
        make prepare
        make pack
        make wrap
        make box
        make package
        make fire
        make bake
        make roast
        make cut cutting cut
        make sew sewing sewn sewed
        make knit
        make engrave
        make paint
        make print
        make design
        make draw drawing drawn
        make cast casting cast
        make polish
        make sharpen
        make glaze
        make stitch
        make weave weaving woven
        make build building built
        make carve
        make grind grinding ground
        make brew
        make pour
        make dye
        make assemble
        make label
        make begin beginning begun
        make start
        make process
        make produce
        make restock
        make do doing done
        make get getting got gotten
        make throw throwing thrown
        tell tell telling told
        tell write writing written
        tell email
        tell e-mail
        tell message
        tell text
        tell call
        tell phone
        tell ring ringing rung
        tell reply
        tell answer
        tell respond
        tell confirm
        tell contact
        tell inform
        tell notify
        tell update
        tell share
        tell show showing shown
        tell let letting let
        tell give giving given
        tell speak speaking spoken
        tell talk
        tell explain
        tell quote
        tell price
        tell photograph
        tell follow
        tell provide
        tell supply
        tell upload
        tell report
        tell announce
        tell publish
        find-out check
        find-out ask
        find-out find finding found
        find-out look
        find-out chase
        find-out investigate
        find-out track
        find-out trace
        find-out review
        find-out verify
        find-out test
        find-out measure
        find-out inspect
        find-out dig digging dug
        find-out enquire
        find-out inquire
        find-out search
        find-out raise
        find-out escalate
        find-out research
        change change
        change add
        change cancel cancelling cancelled canceled
        change remove
        change include
        change enclose
        change enter
        change list
        change relist
        change amend
        change edit
        change alter
        change upgrade
        change extend
        make work
        change put putting put
        change submit submitting submitted
        change file
        change apply
        change honour
        change honor
        change match
        change attach
        change arrange
        change organise
        change organize
        change schedule
        change handle
        change issue
        change buy buying bought
        change order
        change pick
        keep hold holding held
        keep keep keeping kept
        keep reserve
        keep save
        keep set setting set
        keep book
        """)
}
