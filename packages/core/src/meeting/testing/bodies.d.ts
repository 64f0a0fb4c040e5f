/** Bodies of a meeting's commands for tests, with what a server and devices would fill in. */
/** The hexadecimal digits of a text's digest: keys, hashes and uuids that differ with it. */
export declare function hexOf(text: string): string;
/** Signatures of some officers; that they hold is not for these rules to check. */
export declare function signaturesOf(...officers: readonly string[]): {
    account: string;
    signature: string;
}[];
export declare const officers: {
    chairs: string[];
    scrutineers: {
        account: string;
        body: string;
    }[];
    tellers: string[];
    trustees: {
        account: string;
        body: string;
    }[];
};
export declare function meetingOf(meeting: string, units: readonly string[], change?: object): {
    meeting: string;
    units: readonly string[];
    place: string;
    begins: string;
    ends: string;
    mode: string;
    ballots: string;
};
/** Persons `p1`, `p2` … in the categories of a panel, each in one part. */
export declare function personsOf(panel: Readonly<Record<string, number>>, partOf?: (place: number) => string | null): {
    person: string;
    category: string;
    part: string | null;
}[];
/** The draft of polls: one for each part, with two spares. */
export declare function draftOf(meeting: string, change?: object, parts?: readonly unknown[]): {
    credentials: string;
    keys: string;
    polls: {
        part: unknown;
        poll: string;
        spares: string[];
    }[];
};
/** The lists of credentials of a part's polls, each under its digest. */
export declare function listsOf(meeting: string, part?: string | null): {
    poll: string;
    digest: string;
}[];
export declare function countOf(unit: string, change?: object): {
    unit: string;
    part: null;
    returned: number;
    items: {
        item: string;
        grades: {
            satisfied: number;
            fairlySatisfied: number;
            average: number;
            dissatisfied: number;
        };
        abstained: number;
        invalid: {
            severalMarks: number;
            unreadable: number;
        };
    }[];
};
export declare const minutes: {
    id: string;
    digest: string;
};
