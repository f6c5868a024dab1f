### Ord som betyder ja och nej, och ord som skiljer svar åt. Ord skiljs med komma.

yes = ja, jo, japp, jajamän, jadå, jodå, jovisst, jepp, jupp, ja tack, absolut, det stämmer, stämmer, precis
    .short = j
no = nej, nä, näe, nej då, nejdå, nix, nepp, nej tack, inte, inte alls, det stämmer inte, stämmer inte, ingen fara, ingen är i fara
    .short = n
and = och, samt
today = idag, i dag, dagens datum
yesterday = igår, i går
