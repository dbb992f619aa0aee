package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several transcripts of a line say together, character by character: they are aligned one after the other, and each
 * place is voted on (ROVER: Fiscus 1997). Models and scales err in different places, so that a line of which no
 * transcript is right may come out right. Every character of the outcome was read by one of them.
 */
final class Consensus {

    /** A vote for no character weighs as much as a reading at this confidence. */
    private static final double NOTHING_WEIGHS = 0.7;

    /** The votes at one place by character; {@link #NOTHING} for none. */
    private static final class Ballot {
        private static final char NOTHING = 0;
        private final Map<Character, Double> votes = new LinkedHashMap<>();

        void vote(char c, double weight) {
            votes.merge(c, weight, Double::sum);
        }

        boolean names(char c) {
            return votes.containsKey(c);
        }

        /** The first of those with most votes. */
        char winner() {
            char best = NOTHING;
            double most = -1;
            for (Map.Entry<Character, Double> vote : votes.entrySet()) {
                if (vote.getValue() > most) {
                    most = vote.getValue();
                    best = vote.getKey();
                }
            }
            return best;
        }

        double most() {
            return votes.getOrDefault(winner(), 0.0);
        }
    }

    private List<Ballot> ballots = new ArrayList<>();
    private int voters;

    private Consensus() {}

    /** @param transcripts never empty; those that say nothing have no vote */
    static Transcript of(List<Transcript> transcripts) {
        Consensus consensus = new Consensus();
        transcripts.stream().filter(one -> !one.text().isEmpty()).forEach(consensus::hear);
        return consensus.outcome();
    }

    private void hear(Transcript voter) {
        int[][] slips = slips(voter.text());
        List<Ballot> next = new ArrayList<>();
        int i = ballots.size();
        int j = voter.text().length();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && slips[i][j] == slips[i - 1][j - 1] + differs(i - 1, voter.text(), j - 1)) {
                i--;
                j--;
                ballots.get(i).vote(voter.text().charAt(j), voter.certainties().get(j));
                next.add(ballots.get(i));
            } else if (i > 0 && slips[i][j] == slips[i - 1][j] + 1) {
                i--;
                ballots.get(i).vote(Ballot.NOTHING, NOTHING_WEIGHS);
                next.add(ballots.get(i));
            } else {
                j--;
                next.add(inserted(voter.text().charAt(j), voter.certainties().get(j)));
            }
        }
        ballots = next.reversed();
        voters++;
    }

    /** A character where the voters before saw none. */
    private Ballot inserted(char c, double certainty) {
        Ballot ballot = new Ballot();
        if (voters > 0) {
            ballot.vote(Ballot.NOTHING, voters * NOTHING_WEIGHS);
        }
        ballot.vote(c, certainty);
        return ballot;
    }

    private int[][] slips(String text) {
        int[][] slips = new int[ballots.size() + 1][text.length() + 1];
        for (int i = 0; i <= ballots.size(); i++) {
            for (int j = 0; j <= text.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                } else {
                    int replaced = slips[i - 1][j - 1] + differs(i - 1, text, j - 1);
                    slips[i][j] = Math.min(replaced, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                }
            }
        }
        return slips;
    }

    private int differs(int place, String text, int at) {
        return ballots.get(place).names(text.charAt(at)) ? 0 : 1;
    }

    /** As certain as its least certain place: the share of the votes that the winner has there. */
    private Transcript outcome() {
        StringBuilder text = new StringBuilder();
        List<Double> certainties = new ArrayList<>();
        double least = voters == 0 ? 0 : 1;
        for (Ballot ballot : ballots) {
            double share = Math.min(1, ballot.most() / voters);
            least = Math.min(least, share);
            if (ballot.winner() != Ballot.NOTHING) {
                text.append(ballot.winner());
                certainties.add(share);
            }
        }
        return new Transcript(text.toString(), text.isEmpty() ? 0 : least, "vote", certainties);
    }
}
