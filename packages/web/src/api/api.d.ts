// Made of docs/openapi.json by `npm run generate`; do not edit.

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否正常 Sign of life */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok" | "down";
                            /** @enum {string} */
                            database: "embedded" | "server";
                            /** @description The version of Pingyi. */
                            version: string;
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok" | "down";
                            /** @enum {string} */
                            database: "embedded" | "server";
                            /** @description The version of Pingyi. */
                            version: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志的来源、公钥和条数 Origin, keys and size of the log */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            origin: string;
                            /** @description The key that signs now. */
                            vkey: string;
                            fingerprint: string;
                            size: number;
                            /** @description Every key that ever signed, oldest first. */
                            keys: {
                                vkey: string;
                                /** @description As printed on the campaign’s notice. */
                                fingerprint: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最新的检查点 The latest checkpoint
         * @description A signed note (C2SP tlog-checkpoint); docs/log.md says how to check it by hand.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A signed note */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志条目 Leaf data of the log
         * @description Leaf data, one line a leaf, `to` included. At most 1000 leaves are in one answer and none beyond the log: count the lines, and ask on from `from` plus their number.
         */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One leaf a line */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proof/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某条目在日志中的证明 Proof that a leaf is in the log */
        get: {
            parameters: {
                query: {
                    leaf: number;
                    size: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proof"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proof/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志只增不改的证明 Proof that the log only grew */
        get: {
            parameters: {
                query: {
                    from: number;
                    to: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Proof"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关注日志的增长 Follow the growth of the log
         * @description Server-sent events `size` with `{"size"}`, the newest only; `id` is the size. Begins with the present size unless `Last-Event-ID` or `after` says that it is known.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The id of the last event that was seen; -1 for all. */
                    after?: number;
                };
                header?: {
                    "last-event-id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events, without end */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部评议 All campaigns */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaigns: {
                                campaign: string;
                                year: number;
                                /** @description The phase that is open. */
                                phase: string | null;
                                /** @description Units that are evaluated. */
                                units: number;
                                /** @description Editions of the rules published so far. */
                                editions: number;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * create-campaign
         * @description Records
         *     - `campaign-created`: 建立 {year} 年度评议活动（编号 {campaign}），载入方案与计分办法。 The evaluation campaign of {year} is created (id {campaign}) with its plan and scoring scheme.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** campaign id */
                        campaign: string;
                        year: number;
                        /** plan (pingyi-plan/1) */
                        plan: {
                            /** @enum {string} */
                            format: "pingyi-plan/1";
                            /** text (zh, en) */
                            title: {
                                zh: string;
                                en: string;
                            };
                            organisers: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "deploys" | "organises" | "carriesOut" | "inspects" | "takesPart";
                            }[];
                            legalBasis: {
                                /** text (zh, en) */
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** text (zh, en) */
                                issuer: {
                                    zh: string;
                                    en: string;
                                };
                                document: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                } | null;
                            }[];
                            zone: {
                                name: string;
                                offsetMinutes: number;
                            };
                            calendar: {
                                phases: {
                                    /** word of the plan */
                                    phase: string;
                                    /** day (YYYY-MM-DD) */
                                    opens: string;
                                    /** day (YYYY-MM-DD) */
                                    closes: string;
                                }[];
                                deadlines: {
                                    /** word of the plan */
                                    id: string;
                                    /** text (zh, en) */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** day (YYYY-MM-DD) */
                                    day: string;
                                }[];
                                /** word of the plan */
                                resultsBy: string;
                                /** count */
                                publicNoticeDays: number;
                                /** count */
                                objectionDays: number;
                                /** count */
                                levelGapDays: number;
                            };
                            levels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                mainMode: "onSiteDirect" | "hotline";
                                otherModes: ("onSiteDirect" | "hotline")[];
                                /** @enum {string} */
                                evaluation: "vote" | "own-units";
                            }[];
                            categories: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            steps: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                of: "meeting" | "unit";
                                holds: ("questions" | "vote" | "result") | null;
                            }[];
                            platformChannels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            opinionChannels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            dimensions: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** text (zh, en) */
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            hotIssues: {
                                /** count */
                                minimum: number;
                                /** count */
                                maximum: number;
                            };
                            required: {
                                /** word of the plan */
                                phase: string;
                                /** word of the plan */
                                duty: string;
                                of: "campaign" | string[];
                                deadline: string | null;
                            }[];
                        };
                        scheme: {
                            /** @enum {string} */
                            format: "pingyi-scheme/1";
                            name: string;
                            grades: {
                                id: string;
                                label: string;
                                coefficient: string;
                                readonly counts?: boolean;
                            }[];
                            /** @enum {string} */
                            abstention: "excluded" | "counted";
                            /** @enum {string} */
                            score: "overall" | "dimensions" | "both";
                            dimensions: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            raterGroups: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            channels: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            composite: {
                                ownLevel: string;
                                lowerLevel: string;
                                dailyAssessment: string;
                            };
                            lowerLevel: {
                                /** @enum {string} */
                                of: "satisfaction" | "composite";
                                /** @enum {string} */
                                mean: "simple" | "pooled";
                            };
                            leaf: {
                                [key: string]: "satisfaction-only" | "redistribute" | "renormalise";
                            };
                            rules: {
                                id: string;
                                /** @enum {string} */
                                kind: "deduction" | "bonus" | "veto";
                                label: string;
                                amount?: string;
                                cap?: string | null;
                            }[];
                            deductionCap: string | null;
                            rounding: {
                                decimals: unknown;
                                /** @enum {string} */
                                mode: "half-up";
                            };
                            talk: {
                                bottom: unknown;
                                below: string;
                                classes: string[];
                                minimumClass: unknown;
                            };
                            panel: {
                                minimum: unknown;
                                /** @enum {string} */
                                scope: "meeting" | "unit" | "level" | "campaign";
                                shares: {
                                    category: string;
                                    atLeast?: string;
                                    atMost?: string;
                                    exactly?: string;
                                    checkedAt: ("invited" | "signedIn" | "served")[];
                                    warnedAt: ("invited" | "signedIn" | "served")[];
                                }[];
                                minimumCohort: unknown;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次评议的现状 The state of a campaign
         * @description Its version stands in `ETag` too: send it as `If-Match` with a command.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaign: string;
                            year: number;
                            version: number;
                            title: components["schemas"]["Sentence"];
                            /** @description Units that are evaluated. */
                            units: number;
                            publication: {
                                editions: number;
                                newest: components["schemas"]["Mark"] | null;
                                /** @description Acts that amended the rules since. */
                                amendedBy: number[];
                            };
                            phases: {
                                phase: string;
                                title: components["schemas"]["Sentence"];
                                /** @description The nominal day. */
                                opens: string;
                                closes: string;
                                opened: components["schemas"]["Mark"] | null;
                                closed: components["schemas"]["Mark"] | null;
                            }[];
                            firstVote: components["schemas"]["Mark"] | null;
                            votes: {
                                meeting: string;
                                level: string;
                                units: string[];
                                /** @description Null while the vote stands. */
                                voids: number | null;
                            }[];
                            /** @description Units whose result is announced. */
                            results: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部事项 Acts of a campaign
         * @description Every act, one line an act, in order, internal ones included: folded with `replay` of core they are the campaign’s whole state. `after` is a version, so that only what came later is asked for. Internal acts whose content was erased are left out.
         */
        get: {
            parameters: {
                query?: {
                    after?: number;
                };
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One act a line; `etag` is the version that they lead to */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 参评单位 Units of a campaign
         * @description In the order of adding. `next` is the `after` of the next page, null on the last.
         */
        get: {
            parameters: {
                query?: {
                    class?: string;
                    level?: string;
                    parent?: string;
                    /** @description A part of the name. */
                    name?: string;
                    state?: "evaluated" | "exempt" | "merged";
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            units: {
                                unit: string;
                                name: string;
                                class: string;
                                level: string;
                                parent: string | null;
                                role: string | null;
                                mergedInto: string | null;
                                /** @description The act that exempted it. */
                                exemptedBy: number | null;
                            }[];
                            next: number | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历史：谁在何时办了什么 History: who did what when
         * @description The newest first. `next` is the `before` of the next page, null on the last.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Acts about one unit only. */
                    unit?: string;
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            history: {
                                seq: number;
                                type: string;
                                at: string;
                                role: string;
                                account: string;
                                sentence: components["schemas"]["Sentence"];
                            }[];
                            next: number | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规定内容的完成情况 Required things and how they stand */
        get: {
            parameters: {
                query?: {
                    phase?: string;
                    /** @description One unit’s only. */
                    unit?: string;
                };
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tasks: {
                                phase: string;
                                duty: string;
                                title: components["schemas"]["Sentence"];
                                /** @description Null: the campaign’s own. */
                                unit: string | null;
                                /** @description The last day. */
                                due: string;
                                /** @description First handed in. */
                                handedIn: components["schemas"]["Mark"] | null;
                                done: components["schemas"]["Mark"] | null;
                                /** @description Whole days after the due day; 0 in time. */
                                daysLate: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/change-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change-calendar
         * @description Records
         *     - `calendar-changed`: 调整评议日程，理由：{reason}。 The calendar of the evaluation is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        calendar: {
                            phases: {
                                /** word of the plan */
                                phase: string;
                                /** day (YYYY-MM-DD) */
                                opens: string;
                                /** day (YYYY-MM-DD) */
                                closes: string;
                            }[];
                            deadlines: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** day (YYYY-MM-DD) */
                                day: string;
                            }[];
                            /** word of the plan */
                            resultsBy: string;
                            /** count */
                            publicNoticeDays: number;
                            /** count */
                            objectionDays: number;
                            /** count */
                            levelGapDays: number;
                        };
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/change-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change-plan
         * @description Records
         *     - `plan-changed`: 修改评议方案，理由：{reason}。 The plan of the evaluation is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** plan without calendar and zone */
                        plan: {
                            /** @enum {string} */
                            format: "pingyi-plan/1";
                            /** text (zh, en) */
                            title: {
                                zh: string;
                                en: string;
                            };
                            organisers: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                part: "deploys" | "organises" | "carriesOut" | "inspects" | "takesPart";
                            }[];
                            legalBasis: {
                                /** text (zh, en) */
                                title: {
                                    zh: string;
                                    en: string;
                                };
                                /** text (zh, en) */
                                issuer: {
                                    zh: string;
                                    en: string;
                                };
                                document: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                } | null;
                            }[];
                            levels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                mainMode: "onSiteDirect" | "hotline";
                                otherModes: ("onSiteDirect" | "hotline")[];
                                /** @enum {string} */
                                evaluation: "vote" | "own-units";
                            }[];
                            categories: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            steps: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                of: "meeting" | "unit";
                                holds: ("questions" | "vote" | "result") | null;
                            }[];
                            platformChannels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            opinionChannels: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            dimensions: {
                                /** word of the plan */
                                id: string;
                                /** text (zh, en) */
                                name: {
                                    zh: string;
                                    en: string;
                                };
                                /** text (zh, en) */
                                question: {
                                    zh: string;
                                    en: string;
                                };
                            }[];
                            hotIssues: {
                                /** count */
                                minimum: number;
                                /** count */
                                maximum: number;
                            };
                            required: {
                                /** word of the plan */
                                phase: string;
                                /** word of the plan */
                                duty: string;
                                of: "campaign" | string[];
                                deadline: string | null;
                            }[];
                        };
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/change-scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change-scheme
         * @description Records
         *     - `scheme-changed`: 修改计分办法，理由：{reason}。 The scoring scheme is changed. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        scheme: {
                            /** @enum {string} */
                            format: "pingyi-scheme/1";
                            name: string;
                            grades: {
                                id: string;
                                label: string;
                                coefficient: string;
                                readonly counts?: boolean;
                            }[];
                            /** @enum {string} */
                            abstention: "excluded" | "counted";
                            /** @enum {string} */
                            score: "overall" | "dimensions" | "both";
                            dimensions: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            raterGroups: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            channels: {
                                id: string;
                                label: string;
                                weight: string;
                            }[];
                            composite: {
                                ownLevel: string;
                                lowerLevel: string;
                                dailyAssessment: string;
                            };
                            lowerLevel: {
                                /** @enum {string} */
                                of: "satisfaction" | "composite";
                                /** @enum {string} */
                                mean: "simple" | "pooled";
                            };
                            leaf: {
                                [key: string]: "satisfaction-only" | "redistribute" | "renormalise";
                            };
                            rules: {
                                id: string;
                                /** @enum {string} */
                                kind: "deduction" | "bonus" | "veto";
                                label: string;
                                amount?: string;
                                cap?: string | null;
                            }[];
                            deductionCap: string | null;
                            rounding: {
                                decimals: unknown;
                                /** @enum {string} */
                                mode: "half-up";
                            };
                            talk: {
                                bottom: unknown;
                                below: string;
                                classes: string[];
                                minimumClass: unknown;
                            };
                            panel: {
                                minimum: unknown;
                                /** @enum {string} */
                                scope: "meeting" | "unit" | "level" | "campaign";
                                shares: {
                                    category: string;
                                    atLeast?: string;
                                    atMost?: string;
                                    exactly?: string;
                                    checkedAt: ("invited" | "signedIn" | "served")[];
                                    warnedAt: ("invited" | "signedIn" | "served")[];
                                }[];
                                minimumCohort: unknown;
                            };
                        };
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/propose-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * propose-publication
         * @description Records
         *     - `publication-proposed`: 提请发布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}），拟在{outlet}公布。 Edition {edition} of plan, scoring scheme and list of units is proposed for publication in {outlet} ({audience|audience}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * audience
                         * @enum {string}
                         */
                        audience: "public" | "system" | "auditors";
                        /** official text */
                        outlet: string;
                        /** document (id, digest) */
                        readonly document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/withdraw-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw-publication
         * @description Records
         *     - `publication-withdrawn`: 撤回第 {proposal} 号发布申请，理由：{reason}。 The proposal of act {proposal} is withdrawn. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** count */
                        proposal: number;
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/return-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return-publication
         * @description Records
         *     - `publication-returned`: 退回第 {proposal} 号发布申请，理由：{reason}。 The proposal of act {proposal} is returned. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** count */
                        proposal: number;
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/approve-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * approve-publication
         * @description Records
         *     - `rules-published`: 经第二人审核，{day|day} 在{outlet}公布方案、计分办法和参评单位名单（第 {edition} 版，{audience|audience}）。 With a second person’s approval plan, scoring scheme and list of units are published in {outlet} on {day|day} (edition {edition}, {audience|audience}).
         *
         *     By: 局领导小组 (leading group), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** count */
                        proposal: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/add-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * add-units
         * @description Records
         *     - `unit-added`: {unit.name}列为参评单位。 {unit.name} is listed as a unit under evaluation.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        units: {
                            /** unit id */
                            id: string;
                            /** official text */
                            name: string;
                            /** word of the plan */
                            class: string;
                            /** word of the plan */
                            level: string;
                            parent: string | null;
                            role: ("own" | "lower") | null;
                        }[];
                        reason: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/change-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change-unit
         * @description Records
         *     - `unit-changed`: 参评单位{unit|unit}的名称、类别或层级改为：{name}、{class}、{level|level}，理由：{reason}。 Unit {unit|unit} now has the name {name}, class {class} and level {level|level}. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** official text */
                        name: string;
                        /** word of the plan */
                        class: string;
                        /** word of the plan */
                        level: string;
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/move-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * move-unit
         * @description Records
         *     - `unit-moved`: {unit|unit}调整隶属关系（上级：{parent|unit}），理由：{reason}。 {unit|unit} is moved (parent: {parent|unit}). Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        parent: string | null;
                        role: ("own" | "lower") | null;
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/merge-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * merge-units
         * @description Records
         *     - `units-merged`: 局领导小组决定：{units|units}并入{into|unit}，理由：{reason}。 By decision of the leading group {units|units} is merged into {into|unit}. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        units: string[];
                        /** unit id */
                        into: string;
                        /** official text */
                        reason: string;
                        /** document (id, digest) */
                        readonly decision: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/exempt-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * exempt-unit
         * @description Records
         *     - `unit-exempted`: 局领导小组决定：{unit|unit}免评，理由：{reason}。 By decision of the leading group {unit|unit} is exempt. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** official text */
                        reason: string;
                        /** document (id, digest) */
                        readonly decision: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/readmit-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * readmit-unit
         * @description Records
         *     - `unit-readmitted`: 局领导小组决定：取消{unit|unit}免评，恢复参评。 By decision of the leading group the exemption of {unit|unit} is lifted; it is evaluated again.
         *
         *     By: 局领导小组 (leading group).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** correction (supersedes, reason) */
                        readonly correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/name-unit-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * name-unit-officers
         * @description Records
         *     - `unit-officers-named`: {unit|unit}确定总负责人和联络员。 The principal leader and the liaison of {unit|unit} are named.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** officers (leader, liaison, working body) */
                        officers: {
                            /** opaque reference */
                            leader: string;
                            /** account id */
                            liaison: string;
                            workingBody: {
                                id: string;
                                /** SHA-256 digest */
                                digest: string;
                            } | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/open-phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * open-phase
         * @description Records
         *     - `phase-opened`: {phase|phase}阶段开始。 The phase “{phase|phase}” opens.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** word of the plan */
                        phase: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/close-phase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close-phase
         * @description Records
         *     - `phase-closed`: {phase|phase}阶段结束，各项规定内容均已完成。 The phase “{phase|phase}” closes; everything that it requires is done.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** word of the plan */
                        phase: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/record-mobilisation-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-mobilisation-meeting
         * @description Records
         *     - `mobilisation-meeting-held`: {day|day} 召开动员部署会，{units|count} 个单位、{persons} 人参加。 The mobilisation meeting is held on {day|day}; {units|count} units and {persons} persons attend.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** day (YYYY-MM-DD) */
                        day: string;
                        units: string[];
                        /** count */
                        persons: number;
                        /** document (id, digest) */
                        readonly minutes: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/publish-commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * publish-commitment
         * @description Records
         *     - `commitment-published`: {unit|unit} {day|day} 通过{outlet}向社会公开承诺。 {unit|unit} makes its public commitment through {outlet} on {day|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** day (YYYY-MM-DD) */
                        day: string;
                        /** official text */
                        outlet: string;
                        /** document (id, digest) */
                        readonly text: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        /** document (id, digest) */
                        readonly proof: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/hand-in-unit-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hand-in-unit-plan
         * @description Records
         *     - `unit-plan-handed-in`: {unit|unit}提交本单位评议方案。 {unit|unit} hands in its own evaluation plan.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/return-unit-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return-unit-plan
         * @description Records
         *     - `unit-plan-returned`: 评议办将{unit|unit}的评议方案退回修改。 The office returns the evaluation plan of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/approve-unit-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * approve-unit-plan
         * @description Records
         *     - `unit-plan-approved`: 评议办审核同意{unit|unit}的评议方案。 The office approves the evaluation plan of {unit|unit}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/choose-hot-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * choose-hot-issues
         * @description Records
         *     - `hot-issues-chosen`: {unit|unit}确定 {issues|count} 个民生热点问题集中整改。 {unit|unit} chooses livelihood hot issues for focused rectification: {issues|count}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        issues: {
                            /** issue id */
                            id: string;
                            /** official text */
                            title: string;
                            /** word of the plan */
                            dimension: string;
                            /** document (id, digest) */
                            readonly measure: {
                                id: string;
                                /** SHA-256 digest */
                                digest: string;
                            };
                            /** opaque reference */
                            responsible: string;
                            /** day (YYYY-MM-DD) */
                            due: string;
                        }[];
                        correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/hand-in-self-check-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hand-in-self-check-report
         * @description Records
         *     - `self-check-report-handed-in`: {unit|unit}提交自查自纠报告，列出问题 {problems} 个。 {unit|unit} hands in its self-check report; problems listed: {problems}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        /** count */
                        problems: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/return-self-check-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return-self-check-report
         * @description Records
         *     - `self-check-report-returned`: 评议办将{unit|unit}的自查自纠报告退回修改。 The office returns the self-check report of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/accept-self-check-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * accept-self-check-report
         * @description Records
         *     - `self-check-report-accepted`: 评议办审定{unit|unit}的自查自纠报告。 The office accepts the self-check report of {unit|unit} as final.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/compile-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * compile-findings
         * @description Records
         *     - `inspection-findings-compiled`: 汇总{unit|unit}明查暗访发现的问题：明查 {open} 个，暗访 {covert} 个。 The inspection findings on {unit|unit} are compiled: open {open}, covert {covert}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        open: number;
                        /** count */
                        covert: number;
                        document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        } | null;
                        correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/announce-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * announce-findings
         * @description Records
         *     - `inspection-findings-announced`: 通报{unit|unit}明查暗访情况：明查发现问题 {open} 个，暗访发现问题 {covert} 个。 The inspection findings on {unit|unit} are announced: open {open}, covert {covert}.
         *     - `inspection-declared-empty`: 通报{unit|unit}明查暗访情况：未发现问题。 It is announced that the inspections of {unit|unit} found nothing.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        open: number;
                        /** count */
                        covert: number;
                        document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        } | null;
                        correction: {
                            /** count */
                            supersedes: number;
                            /** official text */
                            reason: string;
                        } | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/hand-in-final-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * hand-in-final-report
         * @description Records
         *     - `final-report-handed-in`: {unit|unit}上报综合评定结果（{composite|score}）和群众反映的主要问题 {problems} 个。 {unit|unit} reports its composite result ({composite|score}) and the main problems raised: {problems}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** document (id, digest) */
                        readonly document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        composite: {
                            exact: string;
                            published: string;
                        } | null;
                        /** count */
                        problems: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/return-final-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return-final-report
         * @description Records
         *     - `final-report-returned`: 评议办将{unit|unit}的结果报告退回修改。 The office returns the result report of {unit|unit} for correction.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                        /** document (id, digest) */
                        readonly remarks: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/accept-final-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * accept-final-report
         * @description Records
         *     - `final-report-accepted`: 评议办接收并汇总{unit|unit}的结果报告。 The office accepts the result report of {unit|unit} for collation.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which it is given, of those that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        /** count */
                        handedIn: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载文件 Download a document
         * @description Its bytes, always as a download, never shown in the browser.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    document: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": unknown;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关注变化 Follow what is recorded
         * @description Server-sent events `change` with `{"seq","stream","type"}`, `id` is the act’s `seq`. Goes on after `Last-Event-ID` or `after`; without either it begins now.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The id of the last event that was seen; -1 for all. */
                    after?: number;
                    /** @description One stream only, such as `campaign/city-2026`. */
                    stream?: string;
                };
                header?: {
                    "last-event-id"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events, without end */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这个说明的网页 This description as a page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 这个说明，供程序使用 This description for programs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            openapi: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 错误代码一览 Every problem code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个错误代码 One problem code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A page */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/html": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传文件 Upload a document
         * @description The bytes of a file (pdf, docx, xlsx, doc, wps, ofd), at most 20 MiB, with its name in `?name=`. Name and bytes must agree on what it is. Acts name it by `id` and `digest`. The same file under the same name is kept once.
         */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Sentence: {
            zh: string;
            en: string;
        };
        Reason: {
            code: string;
            facts: {
                [key: string]: unknown;
            };
            sentence: components["schemas"]["Sentence"];
        };
        Problem: {
            /** @description Where the code is explained, relative to this server. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
            unmet?: components["schemas"]["Reason"][];
            faults?: {
                path: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Mark: {
            seq: number;
            at: string;
        };
        Recorded: {
            acts: {
                seq: number;
                type: string;
            }[];
            /** @description The campaign’s version afterwards. */
            version: number;
            /** @description A checkpoint of this size covers the acts. */
            size: number;
            warnings: components["schemas"]["Reason"][];
        };
        Proof: {
            hashes: string[];
        };
        Document: {
            id: string;
            /** @description SHA-256 of the bytes. */
            digest: string;
            name: string;
            mediaType: string;
            /** @description In bytes. */
            size: number;
            isRepeat: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
