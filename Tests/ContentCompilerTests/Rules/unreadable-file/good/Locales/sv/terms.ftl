-lotsen = Lotsen
# ö
