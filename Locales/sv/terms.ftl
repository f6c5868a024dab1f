### Namn och begrepp. Ett ord för varje sak.

-lotsen = Lotsen
-boras = Borås
-team-domino = Team Domino
-en-vag-in = En väg in
-elevhalsan = elevhälsan
-unikum = Unikum Familj
-bup = BUP
-bris = Bris
