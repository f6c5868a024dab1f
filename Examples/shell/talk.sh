#!/bin/sh
# A conversation in a terminal, one process a call. Needs jq. What is typed and the sealed session
# go through pipes; they are never arguments of a program, which others could see.
#
# talk.sh LOTSEN CONTENT KEY-FILE [LANGUAGE]
#
# KEY-FILE holds 32 random bytes that only you may read: each call is a process of its own, and
# all have to open what another one sealed.

lotsen=$1 content=$2 key=$3 language=${4:-sv}
[ -r "$key" ] || { echo "usage: talk.sh LOTSEN CONTENT KEY-FILE [LANGUAGE]" >&2; exit 64; }

call() { "$lotsen" call "$1" --content "$content" --session-key-file "$key" -; }
of_page() { printf '%s' "$page" | jq -r "$1"; }

page=$(printf '{"language":"%s"}' "$language" | call dialogue/start) || exit
until [ "$(of_page .status)" = outcome ]; do
  of_page '.urgent.text, .problems[]?.message, .question.title, .question.choices[]?.label'
  IFS= read -r text || exit 1
  case $(of_page '.question.kind') in
    notice) reply=$(of_page '{session, question: .question.id, answer: null, language}' |
      call dialogue/answer) || exit ;;
    *) reply=$({ printf '%s' "$page"; printf '%s' "$text" | jq -Rs .; } |
      jq -sc '{session: .[0].session, text: .[1], language: .[0].language}' |
      call dialogue/interpret) || exit ;;
  esac
  if [ "$(printf '%s' "$reply" | jq -r .status)" = unclear ]; then
    printf '%s' "$reply" | jq -r '.message, .candidates[].label'
  else
    page=$reply
  fi
done
of_page '{session, language, as: "text"}' | call dialogue/summary | jq -r .text
