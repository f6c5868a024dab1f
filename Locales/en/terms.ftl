### Names and terms. Swedish names are kept; texts explain them where they stand.

-lotsen = Lotsen
-boras = Borås
-team-domino = Team Domino
-en-vag-in = En väg in
-elevhalsan = elevhälsan
-unikum = Unikum Familj
-bup = BUP
-bris = Bris
