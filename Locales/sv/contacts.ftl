### Kontakter: namn, vad de är till för, vem man ber att få tala med.
### Här står aldrig några nummer. De hämtas från Dialogues/contacts.yaml.

## Fara och hälsa

contact-emergency-112 = SOS Alarm 112
    .what = När det är fara för livet eller när någon kan komma att ta sitt liv. När någon slår eller hotar nu. När ett barn är borta.
contact-police-11414 = Polisen, när det inte är akut
    .what = Anmäla ett brott eller få råd.
contact-healthcare-1177 = 1177
    .what = Råd om hälsa och hjälp att hitta vård. Du kan också logga in och söka vård själv.
contact-en-vag-in = { -en-vag-in }
    .what = Första bedömning för barn och unga till och med 17 år som mår psykiskt dåligt, och hjälp till rätt vård. Du kan ringa själv, barnet kan ringa själv eller ni kan ringa tillsammans.
    .note = Om barnet redan har en vårdkontakt för sitt mående ringer du dit i stället. Du kan lämna meddelande via 1177 när som helst: sök på ”{ -en-vag-in }”.
contact-bup-emergency = { -bup }:s akutmottagning på SÄS i { -boras }
    .what = När någon under 18 år blir akut psykiskt sjuk och det inte är fara för livet.
    .note = Sök under ”Hitta vård”.
contact-health-centre = Vårdcentral
    .what = Hjälp med sömn, oro, nedstämdhet och ont i magen, för barnet eller dig själv.
    .note = Sök under ”Hitta vård”. Fråga gärna om det finns särskilt stöd för unga.
contact-own-clinic = Barnets egen mottagning
    .what = För barn som redan har en kontakt, till exempel på { -bup } eller en vårdcentral.
    .note = Numret står i era papper därifrån. Du kan också logga in på 1177.

## Skola

contact-school = Barnets skola
    .what = Mentor eller kontaktlärare, rektor och { -elevhalsan }: för frånvaro, möten, utredning och stöd.
    .note = Numret finns på skolans egen sida. Behöver du tolk kan du säga det.
contact-absence-report = { -unikum } (frånvaroanmälan)
    .what = Anmäla frånvaro, en gång för varje dag.
    .note = Du loggar in med e-legitimation. Du hittar dit från skolans sida.
contact-school-complaints = { -boras } Stads synpunkter och klagomål
    .what = Klagomål på en kommunal skola, när rektorn har fått frågan först.
contact-schools-inspectorate = Skolinspektionen
    .what = Anmälan om en skola, när huvudmannen har fått klagomålet först.
contact-child-school-ombudsman = Barn- och elevombudet
    .what = Anmälan om kränkande behandling i skolan.
contact-school-appeals-board = Skolväsendets överklagandenämnd
    .what = Prövar vissa beslut, till exempel om åtgärdsprogram. Överklagandet skickas först till skolan.
    .note = Det finns sidor på lätt svenska.
contact-equality-ombudsman = Diskrimineringsombudsmannen
    .what = När någon blir trakasserad, och det hänger ihop med till exempel etnisk tillhörighet, religion eller en funktionsnedsättning.
contact-schools-agency = Skolverkets upplysningstjänst
    .what = Vad reglerna säger i allmänhet.
    .note = Numret går till växeln.
contact-special-needs-agency = Specialpedagogiska skolmyndigheten
    .what = Information och kurser för vårdnadshavare. Råden om stöd går till skolan.
contact-student-aid = CSN
    .what = Studiebidrag i gymnasiet.

## Kommun och familj

contact-social-services = Socialtjänsten i { -boras }
    .what = Råd, stöd till barn och familj och anmälan om oro för ett barn. En privatperson behöver inte säga sitt namn.
    .note = Öppet på kontorstid. Behöver du tolk kan du säga det.
contact-social-emergency = Sociala jouren i { -boras }
    .what = När kontoren har stängt och ett barn kan fara illa, någon slår eller familjen är i akut kris.
    .ask = sociala jouren
    .note = Kvällar, nätter och helger.
contact-young-adults = Unga vuxna, socialtjänsten i { -boras }
    .what = Stöd till den som är 18–25 år.
contact-own-social-worker = Familjens egen socialsekreterare
    .what = För familjehem, och för familjer som redan har en egen socialsekreterare.
    .note = Numret står i era egna papper. Behöver du tolk kan du säga det.
contact-social-advisers = Socialrådgivare i Norrbyhuset och Hässlehuset
    .what = Samtal, råd och kurser för familjer i Norrby och Hässleholmen med barn från 7 år.
    .note = Uppgiften gäller ett projekt åren 2022–2024. Fråga om det finns kvar.
contact-guardian-group = Samtalsgrupp för vårdnadshavare
    .what = Träffa andra vars barn har varit mycket borta från skolan, dela erfarenheter och prata om hur du själv mår.
    .note = Grupper har funnits i perioder. Fråga skolan eller anhörigstödet om det finns en nu.
contact-carer-support = Anhörigstödet i { -boras }
    .what = Samtal och grupper för dig som står nära någon som är sjuk eller har en funktionsnedsättning. Också för barn och unga 7–18 år.
    .note = Sök på ”anhörigstöd”. Stödet finns också på finska.
contact-parent-guide = Stöd i föräldraskapet, { -boras } Stad
    .what = En översikt över stöd till föräldrar och andra vuxna nära ett barn.
    .note = Sök på ”Stöd i föräldraskapet”.
contact-own-municipality = Din egen kommun
    .what = Socialtjänst och skola där du bor, om du inte bor i { -boras }.
    .note = Numret finns på kommunens egen sida.
contact-social-insurance = Försäkringskassan
    .what = Frågor om ersättning när du vårdar ett sjukt barn, och om omvårdnadsbidrag.

## Någon att prata med

contact-bris-child = { -bris } för barn och unga
    .what = Prata eller chatta med en vuxen om vad du vill, om du är under 18 år. Det är gratis och du behöver inte säga vem du är.
contact-bris-adult = { -bris } vuxentelefon om barn
    .what = För vuxna som är oroliga för ett barn.
    .note = Tiderna är inte bekräftade. Språken är från 2022.
contact-bris-ukrainian = { -bris } på ukrainska
    .what = För barn och vuxna som talar ukrainska.
    .note = Uppgiften är från 2022. Fråga { -bris } om linjen finns kvar.
contact-mind-suicide-line = Mind Självmordslinjen
    .what = För den som tänker på att inte leva, och för den som står nära. Telefon och chatt.
    .note = Tiderna är inte bekräftade.
contact-mind-parent-line = Mind Föräldralinjen
    .what = För föräldrar och andra vuxna som är oroliga för ett barn. Det är gratis och du behöver inte säga vem du är. De som svarar är psykologer, socionomer och psykoterapeuter.
    .note = Vardagar. Tiderna är inte bekräftade.
contact-crisis-line = Hjälplinjen
    .what = För dig över 18 år som är i kris eller står nära någon i kris. Det är gratis och du behöver inte säga vem du är.
contact-clergy-on-call = Jourhavande präst
    .what = Någon att prata med på natten, vad du än tror på.
    .ask = jourhavande präst
contact-listener-on-call = Jourhavande medmänniska
    .what = Någon att prata med på natten, för vuxna.
    .note = De svarade på nätterna 2018. Tiden är inte bekräftad.
contact-womens-line = Kvinnofridslinjen
    .what = Vid hot, våld och sexuella övergrepp, för kvinnor och för den som står nära. Samtalet syns inte på telefonräkningen.
    .note = De kan ta hjälp av tolk.
contact-attention = Riksförbundet Attention
    .what = Här får du stöd av andra familjer. De lever med adhd, autism, Tourettes syndrom eller språkstörning. Det finns lokala föreningar.
    .note = Numret går till kansliet.
contact-autism-sweden = Autism Sverige
    .what = Råd om autism och skolfrånvaro.
