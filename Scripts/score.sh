#!/bin/sh
# Scores the program on the development sets and on the corpus of our own.
#   Scripts/score.sh EVAL PROGRAM
set -eu

eval_folder=$1
program=$2
scores=.build/scores

if [ ! -d "$eval_folder" ]; then
  echo "score: no folder $eval_folder; give the evaluation sets with: make score EVAL=folder" >&2
  exit 1
fi
mkdir -p "$scores"

heading() { printf '\n== %s\n\n' "$1"; }

# extract SET DOCUMENTS: the claims of the documents, kept beside the scores for a closer look
extract() { "$program" extract <"$2" >"$scores/$1.claims.jsonl"; }

claims() {
  heading "claims: $1"
  extract "$1" "$2/docs.jsonl"
  python3 "$eval_folder/score_claims.py" --gold "$2/gold.jsonl" --docs "$2/docs.jsonl" \
    --claims "$scores/$1.claims.jsonl" --by set-prefix
  python3 "$eval_folder/score_claims.py" --gold "$2/gold.jsonl" --docs "$2/docs.jsonl" \
    --claims "$scores/$1.claims.jsonl" --by none --details >"$scores/$1.details.txt"
}

counts() {
  heading "counts: muc-dev"
  extract muc-dev "$eval_folder/muc-dev/docs.jsonl"
  python3 "$eval_folder/score_counts.py" --gold "$eval_folder/muc-dev/gold.jsonl" \
    --claims "$scores/muc-dev.claims.jsonl"
}

attributions() {
  folder="$eval_folder/attribution-dev"
  found="$scores/attribution-dev.attributions.jsonl"
  "$program" extract --attributions <"$folder/docs.jsonl" >"$found"
  heading "attributions with a figure: attribution-dev"
  python3 "$eval_folder/score_attribution.py" --gold "$folder/gold.jsonl" --attributions "$found" --numeric
  heading "all attributions: attribution-dev"
  python3 "$eval_folder/score_attribution.py" --gold "$folder/gold.jsonl" --attributions "$found"
}

group() {
  "$program" extract --articles <"$eval_folder/grouping-dev/$1-docs.jsonl" >"$scores/$1.articles.jsonl"
  "$program" group --membership <"$scores/$1.articles.jsonl" >"$scores/$1.groups.jsonl"
}

# grouping SET [option of the scorer …]
grouping() {
  set_name=$1
  shift
  heading "grouping: $set_name $*"
  python3 "$eval_folder/score_grouping.py" --gold "$eval_folder/grouping-dev/$set_name-gold.jsonl" \
    --groups "$scores/$set_name.groups.jsonl" "$@"
}

# incidents SET: the claims of a set as one folder, against the labels of its gold
incidents() {
  heading "incidents of claims: $1"
  "$program" extract --articles <"$eval_folder/$1/docs.jsonl" | "$program" group >"$scores/$1.incidents.jsonl"
  python3 Scripts/score-incidents.py --gold "$eval_folder/$1/gold.jsonl" --groups "$scores/$1.incidents.jsonl"
  python3 Scripts/score-incidents.py --gold "$eval_folder/$1/gold.jsonl" --groups "$scores/$1.incidents.jsonl" \
    --details >"$scores/$1.incidents.txt"
}

# policies SET: the figures of each policy against the final tolls of the set's archive
policies() {
  heading "policies: $1"
  folder="$eval_folder/grouping-dev"
  python3 Scripts/score-policies.py --program "$program" --docs "$folder/$1-docs.jsonl" \
    --gold "$folder/$1-gold.jsonl" --incidents "$folder/$1-incidents.jsonl" --details >"$scores/$1.policies.txt"
  sed '/another best figure/,$d' "$scores/$1.policies.txt"
}

claims corpus Tests/Corpus
claims claims-dev "$eval_folder/claims-dev"
counts
attributions
group gva
grouping gva
group ecb
grouping ecb
grouping ecb --only casualty
incidents claims-dev
policies gva
echo
echo "claims and the list of what was missed are in $scores"
