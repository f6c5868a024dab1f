-lotsen = Lotsen
# Ã¶
# ö
