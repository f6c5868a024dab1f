extension ReadingSample {
  /// The whole copy of the dialogue `find-way` in Swedish.
  static let findWay = """
    # Läsexemplar: Hitta rätt

    - Utgåva: [HASH]
    - Datum: 24 november 2026
    - Språk: Svenska (sv)
    - Granskning: En talare av språket har granskat texterna, 24 november 2026.
    - Lag: Lagen som den var den 1 september 2025.

    Namnen inom hakparentes är till för anmärkningar. En fråga som inte har besvarats på vägen \
    är inget av sina svar: ”är” stämmer då inte, men ”är inte” gör det. Dagar räknas från \
    samtalet; här är det dagens datum.

    ## Hitta rätt [find-way]

    Vad gäller det?

    Ämnet börjar så här: frågan ”Vad gäller det?” följer [find-way.topic]

    Källor för ämnet:

    - The school: A handbook [handbook]

    ### Vad gäller det? [find-way.topic]

    Ett svar väljs.

    | Svar | Namn | När och hur |
    | --- | --- | --- |
    | Svåra morgnar | [mornings] |  |
    | Barnet är borta | [gone] |  |
    | Vet inte | [unknown] |  |

    Den första raden som stämmer avgör:

    1. Om ”Vad gäller det?” är ”Svåra morgnar”: ämnet ”Svåra morgnar” tar över [mornings]
    2. Om ”Vad gäller det?” är ”Barnet är borta”: säkerhetssidan ”Leta och ring” öppnas, och \
    den som går vidare därifrån kommer till nästa rad [safety.missing-child]
    3. Annars: slutsidan ”Vänta och se” visas [find-way.wait]

    ### Vänta och se [find-way.wait]

    Brådska: ingen.

    Lotsen finns kvar.

    #### I dag

    - Berätta för mentorn [tell-mentor]

    #### Den här veckan

    - Vila [rest]

    #### Säg eller skriv så här

    - Brev till mentorn [mail]

    #### Hit kan du vända dig

    - Skolan [school] Skolan kan hjälpa.

    #### Om det inte hjälper

    - Berätta för mentorn [tell-mentor]

    #### Följ upp

    Efter 7 dagar: Följ upp om 7 dagar, tisdag den 1 december 2026.

    #### Gå vidare

    - Svåra morgnar [mornings]

    Sidan får skrivas ut, sparas och skickas.

    ## Stegen

    ### Berätta för mentorn [tell-mentor]

    Inget mer än rubriken.

    ### Vila [rest]

    Inget mer än rubriken.

    ## Färdiga ord

    ### Brev till mentorn [mail]

    > Hej! Vi behöver hjälp.

    ## Kontakter

    Är det fara för livet? Ring 112.

    ### Nödnumret [emergency-112]

    När någon är i fara.

    - Telefon: 112
    - Tider: Öppet dygnet runt
    - Webbsida: <https://www.example.org/112>
    - Språk där: svenska
    - Källa: The school: A handbook [handbook]
    - Källans datum: 2022
    - Jämförd med ägarens egen sida: 1 november 2026

    ### Skolan [school]

    Mentorn och skolans elevhälsa.

    - Telefon: inget nummer visas
    - Tider: måndag–fredag kl. 08:00–16:30, Stängt på helgdagar
    - Anmärkning på sidan: Hur du når dem står på https://www.example.org/school
    - Webbsida: <https://www.example.org/school>
    - Språk där: svenska
    - Källa: The school: A handbook [handbook]
    - Källans datum: 2021-05
    - Jämförd med ägarens egen sida: 1 november 2026

    ## Källor

    | Namn | Ägare | Titel | Datum | Läst | Adress |
    | --- | --- | --- | --- | --- | --- |
    | [handbook] | The school | A handbook | 2024-05 | 2025-09-01 | <https://www.example.org> |

    ## Underskrift

    Jag har läst texterna i den här utgåvan. Mina anmärkningar står vid texterna.

    Läst av: ________________________________________

    Yrke eller roll: ________________________________________

    Datum: ________________________________________

    Underskrift: ________________________________________

    """
}
