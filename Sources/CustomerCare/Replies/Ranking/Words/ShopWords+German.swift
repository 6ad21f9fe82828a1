extension ShopWords {
    /// The same subjects in German; a shop in Europe gets such mail.
    static let germanList = """
        where it is: wo ist, wo bleibt, wo bleiben, wo sind, wo steckt, unterwegs, wurde ...
          verschickt, schon verschickt, schon versandt, schon versendet, bereits versandt,
          verschickt, versandt, versendet, abgeschickt, losgeschickt, abgesendet, raus,
          versandbestätigung, versandstatus, status, wann kommt, wann bekomme, wann erhalte, mein
          paket, meine bestellung, meine lieferung
        tracking: sendungsnummer, sendungsverfolgung, trackingnummer, verfolgen, paketdienst,
          zusteller, zugestellt, paketbote, postbote, nachbar, nachbarn, hermes, dhl, deutsche post,
          zoll, verloren gegangen, verschwunden
        waiting: noch nicht da, nicht da, noch nicht angekommen, nicht angekommen, noch nichts,
          nichts bekommen, nicht bekommen, nicht erhalten, noch nicht erhalten, immer noch nicht,
          immer noch, noch immer, warte, warten, warte seit, seit wochen, seit drei, seit zwei,
          nichts gehört, keine antwort
        lateness: verspätet, verspätung, verzögerung, verzögert, zu spät, sollte ... da sein, sollte
          ... ankommen, sollte letzte, sollte schon, längst, überfällig, versprochen, angekündigt,
          geduld, wochen, wieso dauert, warum dauert, so lange, dauert
        an address: adresse, lieferadresse, anschrift, lieferanschrift, straße, hausnummer,
          postleitzahl, plz, umgezogen, umzug, ziehe um, neue adresse, falsche adresse, adresse
          ändern, an meine, ins büro, packstation
        changing an order: ändern, änderung, umbestellen, ergänzen, hinzufügen, dazu, dazunehmen,
          dazubestellen, noch eine, noch einen, lieber, statt, anstatt, stattdessen, andere farbe,
          bestellung ändern, vertauscht, aus versehen, tauschen gegen
        before it leaves: bevor, noch möglich, noch rechtzeitig, noch nicht verschickt, gerade
          bestellt, eben bestellt, gestern bestellt, heute bestellt, heute früh
        cancelling: stornieren, storniert, storno, stornierung, abbestellen, widerrufen, widerruf,
          zurücktreten, rückgängig, nicht verschicken, nicht mehr schicken
        second thoughts: brauche ... nicht mehr, nicht mehr, doch nicht, versehentlich, doppelt
          bestellt, zweimal bestellt, umentschieden, anders überlegt
        damage: zerbrochen, kaputt, beschädigt, gebrochen, bruch, scherben, riss, risse, gerissen,
          gesprungen, sprung, abgebrochen, zerdrückt, verbogen, verbeult, delle, zerkratzt, kratzer,
          ausgelaufen, undicht, nass, schimmel, geknickt, defekt angekommen
        arrival: kam, kam an, kamen, angekommen, ankam, ausgepackt, auspacken, geöffnet, paket,
          päckchen, karton, verpackung, verpackt, transport, beim transport, geliefert, erhalten
        disappointment: enttäuscht, enttäuschend, schade, leider, qualität, mangelhaft, mangel,
          unzufrieden, für den preis, bei dem preis, passieren, reklamation, reklamieren,
          minderwertig
        wear and tear: löcher, loch, kaputt gegangen, kaputtgegangen, färbt, färbt ab, ausgeblichen,
          verblasst, aufgegangen, abgegangen, abgefallen, naht, nähte, reißverschluss, verschluss,
          läuft ein, eingelaufen, angelaufen, rostet, rost, geht nicht mehr, funktioniert nicht,
          abgeplatzt, blättert
        too short a life: schon nach, nach zwei, nach drei, nach einer, nach einem, nach kurzer,
          nach wenigen, zweimal tragen, zweimal getragen, erste wäsche, ersten wäsche
        something missing: fehlt, fehlen, fehlte, fehlend, nicht dabei, nicht drin, nicht im paket,
          nicht im päckchen, war nicht, unvollständig, vergessen, nur ein, nur eine, nur einen, nur
          zwei, statt zwei, statt drei
        the wrong thing: falsch, falsche, falscher, falsches, falschen, falsche farbe, falsche
          größe, falscher artikel, verwechselt, verwechslung, nicht bestellt, hatte ... bestellt,
          habe ... bestellt, stattdessen, jemand anderes, anderen kunden, gehört mir nicht, statt
          der, statt des, bekommen habe ich, und bekommen, gelb bekommen
        money back: erstattung, erstatten, rückerstattung, erstattet, zurückerstatten, geld zurück,
          mein geld, zurückzahlen, rückzahlung, gutschrift
        sending back: zurückschicken, zurücksenden, zurückgeben, rücksendung, retoure, retournieren,
          rückgabe, widerrufsrecht, kauf zurücktreten, umtausch, unbenutzt, ungetragen, ungeöffnet
        an exchange: tauschen, umtauschen, umtausch, austauschen, eintauschen, andere größe,
          größere, kleinere, größer, kleiner, eine nummer, gegen
        a bad fit: zu groß, zu klein, zu eng, zu weit, zu lang, zu kurz, passt nicht, passen nicht,
          rutscht, drückt, spannt
        sending abroad: ins ausland, ausland, international, nach österreich, in die schweiz, nach
          frankreich, nach, liefern sie nach, liefern sie auch, liefern sie in, versenden sie nach,
          versenden sie auch, schicken sie, verschicken sie, versand in, versand ins, außerhalb,
          welche länder, länder, wohne in, eu ausland
        postage: versandkosten, versandkostenfrei, versand kostet, kostet der versand, kostet die
          lieferung, versandpreis, lieferkosten, porto, portofrei, portokosten, kostenloser versand,
          kostenlos, ab welchem, als brief, im brief, abholen, abholung, selbst abholen, was kostet
          der versand
        ingredients: woraus, aus welchem, welches material, material, inhaltsstoffe, zutaten,
          enthält, enthalten, bestehen, besteht, zusammensetzung, echt, echtes, echte, vergoldet,
          massiv, naturbelassen, herkunft, stammt, stammen, futter
        what it is made of: wolle, baumwolle, leinen, seide, leder, silber, gold, messing, kupfer,
          edelstahl, holz, eiche, buche, nussbaum, ton, glasur, wachs, bienenwachs, sojawachs,
          porzellan, steinzeug, glas, kunststoff, papier
        sizes: größe, größen, groß, wie groß, wie lang, wie breit, wie hoch, wie schwer, wie viel
          passt, wie viel fasst, fasst, maße, abmessungen, durchmesser, länge, breite, höhe, umfang,
          welche größe, größentabelle, fällt ... aus, passt
        care: pflege, pflegen, wie pflege, wie reinige, wie wasche, wie oft, gießen, umtopfen, darf,
          darf die, darf der, darf das, darf man, darf ich, kann man, ölen, einölen, lagern,
          aufbewahren, haltbar, haltbarkeit
        cleaning: waschen, waschmaschine, reinigen, reinigung, putzen, spülmaschine,
          spülmaschinenfest, geschirrspüler, mikrowelle, ofen, backofen, trockner, bügeln, flecken,
          fleck, polieren
        allergy: allergie, allergien, allergiker, allergisch, allergene, verträglich,
          unverträglichkeit, verträgt, vertrage, empfindlich, empfindliche haut, ausschlag, juckt,
          juckreiz, jucken, neurodermitis, asthma, schwanger, schwangerschaft, reagiert, reagiere,
          ohne duft, ohne parfum, duftfrei, geeignet für, für allergiker
        allergens: nüsse, nuss, erdnuss, milch, laktose, gluten, soja, eier, duftstoffe, parfum,
          parfüm, lanolin, ätherische öle
        custom work: anfertigen, anfertigung, sonderanfertigung, maßanfertigung, nach maß, auf
          bestellung, nach wunsch, wunsch, eigenen entwurf, zeichnung, skizze, gravieren, gravur,
          mit namen, mit unserem namen, mit meinem namen, individuell, personalisiert, für uns
          machen, für mich machen, machen sie auch, könnten sie ... machen, sonderwunsch, auftrag,
          auftragsarbeit
        many at once: stück, gäste, gastgeschenke, gastgeschenk, größere menge, mengen,
          mengenrabatt, großbestellung, mitarbeiter, kollegen, kunden, firma, firmengeschenke,
          kundengeschenke, für alle, personen, leute, zwanzig, dreißig, vierzig, fünfzig, sechzig,
          siebzig, achtzig, hundert
        occasions: hochzeit, heiraten, heirat, verlobung, taufe, kommunion, konfirmation, jubiläum,
          firmenfeier, feier, fest, silberhochzeit, geburtstagsfeier
        gift wrap: einpacken, eingepackt, verpacken, als geschenk, geschenkverpackung,
          geschenkpapier, geschenkbox, schleife, ohne rechnung, keine rechnung, ohne preis, kein
          preis
        a written note: karte, kärtchen, grußkarte, gruß, grüße von, nachricht, notiz,
          handgeschrieben, handschriftlich, ein paar worte, beilegen, dazulegen, mit dem text,
          schreiben sie, alles gute zum, herzlichen glückwunsch
        a present: geschenk, geschenke, geburtstag, weihnachten, überraschung, für meine mutter, für
          meine frau, für meinen mann
        discounts: rabatt, rabatte, rabattcode, gutscheincode, code, nachlass, preisnachlass,
          günstiger, billiger, reduziert, angebot, angebote, sonderangebot, ausverkauf, prozent,
          mengenrabatt, stammkunde, stammkundin, student, studentin, wenn ich ... nehme, wenn ich
          ... kaufe, zweite wahl
        paying: bezahlen, zahlen, zahlung, überweisung, überweisen, kreditkarte, paypal, auf
          rechnung, vorkasse, lastschrift, nachnahme, raten, ratenzahlung, kontodaten,
          bankverbindung
        trouble paying: abgelehnt, abgebucht, zweimal abgebucht, doppelt abgebucht, fehler,
          fehlermeldung, funktioniert nicht, geht nicht, klappt nicht, klappt die zahlung, kasse,
          warenkorb, bezahlt, schon bezahlt, mahnung, zahlungserinnerung, gutschein wird
        invoices: rechnung, rechnungen, quittung, beleg, kassenbon, mehrwertsteuer, umsatzsteuer,
          mwst, steuer, steuerberater, finanzamt, buchhaltung, firmenname, rechnungsadresse,
          ausgewiesen, ausgewiesener
        stock: ausverkauft, wieder da, wieder lieferbar, lieferbar, wieder verfügbar, verfügbar, auf
          lager, vorrätig, wieder rein, wieder ins, wann gibt es, wann kommen, wann ist ... wieder,
          wann wird ... wieder, gibt es ... wieder, gibt es noch, nachschub, neue, warteliste,
          reservieren, zurücklegen, vormerken, bescheid
        selling on: händler, händlerliste, händlerpreise, wiederverkäufer, großhandel,
          großhandelspreise, laden, unserem laden, unser laden, unser geschäft, unserem geschäft,
          café, unserem café, museumsladen, sortiment, verkaufen, ihre keramik, ihre produkte, ihre
          kerzen, kommission, vertrieb, konditionen, boutique, einkäufer
        working together: zusammenarbeit, zusammenarbeiten, kooperation, kooperieren, gemeinsam,
          gemeinsame, partner, blog, bloggerin, instagram, follower, zeitschrift, magazin, zeitung,
          artikel, interview, spende, spenden, verlosung, tombola
        classes: kurs, kurse, töpferkurs, lernen, unterricht, anfänger, anmelden, anmeldung,
          teilnehmen, plätze, plätze frei, platz frei, termin, termine, kindergeburtstag, workshop
        a visit: besuchen, besuch, vorbeikommen, vorbeischauen, besichtigen, werkstatt, atelier,
          öffnungszeiten, geöffnet, offen, haben sie ... offen, haben sie ... geöffnet, parken,
          parkplatz, markt, weihnachtsmarkt, wo finde ich, wo sind sie, samstag, sonntag
        kind words: danke, vielen dank, herzlichen dank, lieben dank, tausend dank, dankeschön,
          wunderschön, wunderbar, begeistert, traumhaft, toll, super, schön, so schön, schöner,
          freude, freut, gefreut, glücklich, zufrieden, liebe, gefällt, perfekt, großartig, weiter
          so, empfehle, empfehlen, gerne wieder
        repair: reparieren, reparatur, ersatz, ersetzen, neu schicken, was machen wir, was nun,
          austausch
        """
}
