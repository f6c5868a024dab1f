extension SampleContent {
  static let dialogues: [String: String] = [
    "Dialogues/safety.yaml": """
    dialogue: safety
    rev: 1
    sources: [handbook]
    start: danger
    questions:
      danger:
        ask: one
        choices: [yes, unsure, no]
        next:
          - when: danger = yes
            go: danger-now
          - when: danger = unsure
            go: signs
          - else: no-danger
      signs:
        ask: many
        choices:
          violence-now: {violence: yes}
          missing:
          none!:
        skip: [unknown]
        next:
          - when: signs has violence-now
            go: danger-now
          - when: signs has missing
            go: missing-child
          - else: no-danger
    outcomes:
      danger-now:
        urgency: now
        today: [call]
        week: [tell-mentor]
        say: [call-words]
        contacts: [emergency-112]
        if-not: [call]
        follow-up: 1d
        print: no
      missing-child:
        urgency: now
        today: [call]
        week: [tell-mentor]
        say: [call-words]
        contacts: [emergency-112]
        if-not: [call]
        follow-up: 1d
        print: no
      no-danger:
        urgency: calm

    """,
    "Dialogues/find-way.yaml": """
    dialogue: find-way
    rev: 1
    sources: [handbook]
    start: topic
    questions:
      topic:
        ask: one
        choices: [mornings, gone]
        skip: [unknown]
        next:
          - when: topic = mornings
            go: dialogue mornings
          - when: topic = gone
            go: safety missing-child
          - else: wait
    outcomes:
      wait:
        urgency: calm
        today: [tell-mentor]
        week: [rest]
        say: [mail]
        contacts: [school]
        if-not: [tell-mentor]
        follow-up: 7d
        then: [mornings]

    """,
    "Dialogues/mornings.yaml": """
    dialogue: mornings
    rev: 2
    sources: [handbook]
    start: intro
    questions:
      intro:
        ask: notice
      stage: shared
      afraid:
        ask: yes-no
        skip: [unknown]
      signs:
        ask: many
        choices: [body-pain, sleep, none!]
        max: 2
      days:
        ask: number
        min: 0
        max: 5
        unit: yes
      since:
        ask: date
        from: today-52w
        to: today
        skip: [unknown]
        next:
          - when: afraid = yes and days >= 3 and stage in [early, late]
            go: contact-now
          - when: count(signs) > 1 or signs has sleep or since < today-3w
            go: contact-now
          - else: rest-first
    outcomes:
      contact-now:
        urgency: today
        today: [tell-mentor]
        week:
          - rest
          - sleep-early: {when: signs has sleep}
        say: [mail]
        contacts:
          - school: plan
          - emergency-112: {because: worst, when: afraid = yes}
        if-not: [tell-mentor]
        follow-up: 7d
        print: {unless: afraid = yes}
        facts: [E1-E3, L4]
      rest-first:
        urgency: soon
        today: [rest]
        week: [tell-mentor]
        say: [mail]
        contacts: [school]
        if-not: [tell-mentor]
        follow-up: 2w

    """,
    "Dialogues/shared.yaml": """
    rev: 1
    questions:
      stage:
        ask: one
        choices: [early, late]
        skip: [unknown, rather-not]

    """,
    "Dialogues/steps.yaml": """
    steps:
      call: {facts: []}
      tell-mentor: {facts: [H1]}

    """,
    "Dialogues/contacts.yaml": """
    contacts:
      emergency-112:
        phone: "112"
        display: "112"
        url: https://www.example.org/112
        area: sweden
        for: [all]
        languages: [sv]
        hours: always
        source: handbook
        seen: 2022
        checked: 2026-11-01
        show: number
      school:
        url: https://www.example.org/school
        area: own-school
        for: [guardian, pupil]
        languages: [sv]
        hours: [mon-fri 08:00-16:30, "closed: holidays"]
        source: handbook
        seen: 2021-05
        checked: 2026-11-01
        show: name

    """,
    "Dialogues/sources.yaml": """
    sources:
      handbook:
        title: "A handbook"
        owner: The school
        url: https://www.example.org
        dated: 2024-05
        read: 2025-09-01

    """,
  ]
}
