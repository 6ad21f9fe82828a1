extension DemoPerson {
    // Somebody of theirs is waiting for an answer now.
    static let bea = DemoPerson("Beatriz Fontán", "bea.fontan@example.com")
    static let imogen = DemoPerson("Imogen Achterberg", "imogen.achterberg@example.net")
    static let rosalind = DemoPerson("Rosalind Okonkwo", "r.okonkwo@example.org")
    static let jorg = DemoPerson("Jörg Weißenfels", "joerg.weissenfels@example.net",
                                 zone: "Europe/Berlin")
    static let tomasz = DemoPerson("Tomasz Wiśniewski", "tomasz.w@example.com")
    static let priya = DemoPerson("Priya Raman", "priya.raman@example.org")
    static let marketNotice = DemoPerson("Makers Row", "notices@market.example.com")
    static let websiteForm = DemoPerson("Clover & Kiln website",
                                        "forms@cloverandkiln.example.org")
    static let sam = DemoPerson("Sam Whitlock", "sam.whitlock@example.net")
    static let samAtWork = DemoPerson("Sam Whitlock", "s.whitlock@surveyors.example.com")

    // The last word was the shop's.
    static let eloise = DemoPerson("Éloïse Carpentier", "eloise.carpentier@example.com",
                                   zone: "Europe/Paris")
    static let saoirse = DemoPerson("Saoirse Ní Bhriain", "saoirse@example.org")
    static let aya = DemoPerson("山田 彩", "aya.yamada@example.net", zone: "Asia/Tokyo")
    static let lucia = DemoPerson("Lucía Ferrer-Ibáñez", "lucia.ferrer@example.org",
                                  zone: "Europe/Madrid")
    static let gus = DemoPerson("Gus Pemberton", "gus.pemberton@example.com")
    static let amara = DemoPerson("Dr. Amara Nwosu", "practice@nwosu.example.net")
    static let henrik = DemoPerson("Henrik Sørby", "henrik.sorby@example.com")
    static let tilly = DemoPerson("Tilly Marchetti", "tilly.marchetti@example.net")
    static let oskar = DemoPerson("Oskar Lindqvist", "oskar@lindqvist.example.org")
    static let wren = DemoPerson("Wren Halloran", "wren.halloran@example.com")
    static let farida = DemoPerson("Farida Haddad", "farida@cardamom.example.com")
    static let ottoline = DemoPerson("Ottoline Grey", "ottoline.grey@example.org")

    // Kind words.
    static let callum = DemoPerson("Callum Reyes-Boyd", "callum.rb@example.com")
    static let meilin = DemoPerson("Mei-Lin 🌿 周美玲", "meilin.zhou@example.net")
    static let agnes = DemoPerson("Agnes Tollefsen", "agnes.tollefsen@example.org")
    static let benedikt = DemoPerson("Benedikt Hauser", "b.hauser@example.com",
                                     zone: "Europe/Vienna")

    // Old friends of the shop.
    static let hester = DemoPerson("Hester Vance", "hester.vance@example.com")
    static let nadia = DemoPerson("Nadia Kowalczyk", "nadia.k@example.org")
    static let percy = DemoPerson("Percy Attwater", "percy.attwater@example.net")
    static let ingrid = DemoPerson("Ingrid Solbakken", "ingrid.solbakken@example.com",
                                   zone: "Europe/Oslo")
    static let kofi = DemoPerson("Kofi Mensah-Brandt", "kofi@example.org")
    static let ruta = DemoPerson("Rūta Jansone", "ruta.jansone@example.net")
    static let emile = DemoPerson("Émile Dubreuil", "emile.dubreuil@example.org")
    static let zoe = DemoPerson("Zoë van der Linden", "zoe.vdl@example.com")
    static let marcus = DemoPerson("MARCUS FELL", "marcus.fell@example.net")
    static let lotte = DemoPerson("Lotte Brinkmann", "lotte.brinkmann@example.org",
                                  zone: "Europe/Berlin")
    static let ken = DemoPerson("佐藤 健", "ken.sato@example.com", zone: "Asia/Tokyo")
    static let delphine = DemoPerson("Delphine Aubry", "delphine@aubry.example.net")
    static let ned = DemoPerson("", "ned.carraway@example.com")
    static let yusuf = DemoPerson("Yusuf Aydın", "yusuf.aydin@example.org")

    // Not customers.
    static let mailer = DemoPerson("Mail Delivery System", "mailer-daemon@mail.example.org")
    static let waxSupplier = DemoPerson("Hollis Wax & Wick Supply", "news@hollis.example.com")
    static let craftFair = DemoPerson("Northern Makers Fair", "fair@makersfair.example.org")
    static let rankings = DemoPerson("Growth Desk", "brian@rankings.example.net")
    static let fakeCourier = DemoPerson("Parcel Service", "no-reply@parcels.example.net")
}
