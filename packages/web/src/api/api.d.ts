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
    "/api/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会场检查 The hall check of the machine
         * @description Whether the machine on which a meeting is held is fit for it. `addresses` are those that phones in its network can open, the likeliest first; empty when it serves itself only.
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            now: string;
                            addresses: string[];
                            findings: {
                                code: string;
                                /** @enum {string} */
                                verdict: "well" | "look" | "bad";
                                sentence: components["schemas"]["Sentence"];
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
    "/api/log/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志的见证人 Witnesses of the log */
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
                            witnesses: {
                                name: string;
                                vkey: string;
                                fingerprint: string;
                                /** @description Whether its cosignatures are taken in now. */
                                isListed: boolean;
                                /** @description Checkpoints that it signed. */
                                signed: number;
                                /** @description The smallest, and when the witness says it saw it. */
                                first: {
                                    size: number;
                                    at: string;
                                } | null;
                                last: {
                                    size: number;
                                    at: string;
                                } | null;
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
         * 登记见证人 Lists a witness
         * @description Its cosignatures are taken in from then on. Enters the access log.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        vkey: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/log/cosignatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 附有见证签名的检查点 A checkpoint with the signatures of witnesses
         * @description A signed note (C2SP tlog-cosignature); docs/log.md says how to check it by hand.
         */
        get: {
            parameters: {
                query: {
                    size: number;
                };
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
        /**
         * 提交见证签名 Hands in what a witness signed
         * @description The note of a checkpoint of this log with the cosignature of a listed witness under it. Who sends it does not matter: the signature tells who made it. The first of a witness and a checkpoint is kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            size: number;
                            /** @description 0 when it was known already. */
                            added: number;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/witnesses/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销见证人 Takes a witness off
         * @description What it signed stays. Enters the access log.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        vkey: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/log/foreign-checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志分叉的证据 Proofs of a split view
         * @description Checkpoints that the key of this log signed and that are of no state of it: somebody was shown another record. Whoever has one proves it to anybody.
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checkpoints: {
                                size: number;
                                note: string;
                                reportedAt: string;
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
         * 提交日志分叉的证据 Hands in proof of a split view
         * @description A checkpoint of this log that somebody was shown. It is kept, and shown to everybody, where it is signed by the key of this log and of no state of it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isForeign: boolean;
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
    "/api/public/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 有公开记录的评议 Campaigns with a public record
         * @description In the order of their creation. Each has a bundle.
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            campaigns: {
                                /** campaign id */
                                campaign: string;
                                year: number;
                                title: components["schemas"]["Sentence"];
                                /** @description It is of this year, by its own zone. */
                                isCurrent: boolean;
                                isRehearsal: boolean;
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
    "/api/public/campaigns/{campaign}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次评议的核验包 The public bundle of a campaign
         * @description Everything that is needed to recompute every number, as far as the newest checkpoint covers it; docs/bundle-format.md describes it. The same checkpoint always gives the same bytes.
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
                /** @description The bundle */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": unknown;
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
                                /** @description Whether it only rehearses. */
                                rehearsal: boolean;
                                /** @description The phase that is open; between two and after the last, the one that was. */
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                            /** @enum {boolean} */
                            rehearsal?: true;
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
                                number?: string;
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
                                holidays?: string[];
                                extraWorkdays?: string[];
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
                                /** count */
                                plannedMinutes?: number;
                                /** text (zh, en) */
                                hostScript?: {
                                    zh: string;
                                    en: string;
                                };
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
                            /** assessment (items, objectionWorkdays) */
                            assessment?: {
                                items: {
                                    /** word of the plan */
                                    id: string;
                                    /** text (zh, en) */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** points (exact decimal) */
                                    max: string;
                                    /** word of the plan */
                                    fedBy?: string;
                                    levels?: string[];
                                }[];
                                objectionWorkdays: {
                                    /** count */
                                    adjustment: number;
                                    /** count */
                                    result: number;
                                };
                            };
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
                            /** @description What is asked about, and what a hot issue belongs to. */
                            dimensions: {
                                id: string;
                                name: components["schemas"]["Sentence"];
                            }[];
                            /** @description How many hot issues a unit chooses. */
                            hotIssues: {
                                minimum: number;
                                maximum: number;
                            };
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
         * @description Every act, one line an act, in order, internal ones included: folded with `replay` of core they are the campaign’s whole state. `after` is a version, so that only what came later is asked for. Internal acts whose content was erased are left out. Each reading by a program enters the access log.
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
    "/api/campaigns/{campaign}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记一次导出 Write down an export
         * @description For files that a page makes of the acts that it has read: who took out what, and when, stands in the access log before the file is saved.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        what: "units" | "tasks" | "rules" | "acts";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/public/campaigns/{campaign}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公开事项 Public acts of a campaign
         * @description The public acts of the campaign’s stream, one a line, in order: folded with `replay` of core they are what everybody may know of the campaign. They are the same texts as in the log.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A place in the log: later acts only. */
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
                                /** @description The newest version was returned and waits for a better one. */
                                returned: {
                                    seq: number;
                                    at: string;
                                    /** document (id, digest) */
                                    readonly remarks: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    };
                                } | null;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                            holidays?: string[];
                            extraWorkdays?: string[];
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** plan without calendar, zone and rehearsal */
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
                                number?: string;
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
                                /** count */
                                plannedMinutes?: number;
                                /** text (zh, en) */
                                hostScript?: {
                                    zh: string;
                                    en: string;
                                };
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
                            /** assessment (items, objectionWorkdays) */
                            assessment?: {
                                items: {
                                    /** word of the plan */
                                    id: string;
                                    /** text (zh, en) */
                                    name: {
                                        zh: string;
                                        en: string;
                                    };
                                    /** points (exact decimal) */
                                    max: string;
                                    /** word of the plan */
                                    fedBy?: string;
                                    levels?: string[];
                                }[];
                                objectionWorkdays: {
                                    /** count */
                                    adjustment: number;
                                    /** count */
                                    result: number;
                                };
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** @default [] */
                        points?: string[];
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
    "/api/campaigns/{campaign}/collate-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * collate-problems
         * @description Records
         *     - `problems-collated`: 汇总群众反映的主要问题 {problems|count} 个，依据已审定的结果报告 {reports|count} 份。 The main problems that the masses raised are collated: {problems|count}, from {reports|count} final reports.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        problems: {
                            /** problem id */
                            id: string;
                            /** official text */
                            title: string;
                            units: string[];
                            sources: {
                                /** word of the plan */
                                kind: string;
                                ref: string;
                            }[];
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
    "/api/campaigns/{campaign}/report-to-leading-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * report-to-leading-group
         * @description Records
         *     - `collation-reported`: 评议办向局领导小组报告综合评定结果和主要问题（汇总见第 {collation} 号事项）。 The office reports results and main problems to the leading group (collated by act {collation}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** document (id, digest) */
                        readonly document: {
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
    "/api/campaigns/{campaign}/enter-daily-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * enter-daily-lines
         * @description Records
         *     - `daily-lines-entered`: 录入{unit|unit}日常考核 {lines|count} 项，待第二人确认。 Daily assessment of {unit|unit}: {lines|count} lines are entered and wait for a second person.
         *     - `daily-line-returned`: {unit|unit}的一项日常考核未予确认，退回，理由：{reason}。 A line of the daily assessment of {unit|unit} is returned unconfirmed. Reason: {reason}.
         *     - `daily-line-withdrawn`: 撤销{unit|unit}日常考核“{item|item}”的得分，理由：{reason}。 The confirmed line “{item|item}” of {unit|unit} is withdrawn. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        sheets: {
                            /** unit id */
                            unit: string;
                            lines: {
                                /** line id */
                                line: string;
                                /** word of the plan */
                                item: string;
                                /** points (exact decimal) */
                                points: string;
                                source: {
                                    /** word of the plan */
                                    kind: string;
                                    ref: string;
                                } | null;
                                /** official text */
                                grounds: string;
                                evidence: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                } | null;
                                /** @default null */
                                instead?: string | null;
                                /** @default null */
                                replaces?: {
                                    /** line id */
                                    line: string;
                                    /** official text */
                                    reason: string;
                                } | null;
                            }[];
                        }[];
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
    "/api/campaigns/{campaign}/take-over-daily-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * take-over-daily-lines
         * @description Records
         *     - `daily-lines-entered`: 录入{unit|unit}日常考核 {lines|count} 项，待第二人确认。 Daily assessment of {unit|unit}: {lines|count} lines are entered and wait for a second person.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        sheets: {
                            /** unit id */
                            unit: string;
                            lines: {
                                /** line id */
                                line: string;
                                /** word of the plan */
                                item: string;
                                /** points (exact decimal) */
                                points: string;
                            }[];
                        }[];
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
    "/api/campaigns/{campaign}/confirm-daily-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * confirm-daily-lines
         * @description Records
         *     - `daily-lines-confirmed`: 经第二人确认，{unit|unit}日常考核 {lines|count} 项计分。 Daily assessment of {unit|unit}: confirmed by a second person, {lines|count} lines count.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        sheets: {
                            /** unit id */
                            unit: string;
                            lines: string[];
                        }[];
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
    "/api/campaigns/{campaign}/return-daily-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * return-daily-line
         * @description Records
         *     - `daily-line-returned`: {unit|unit}的一项日常考核未予确认，退回，理由：{reason}。 A line of the daily assessment of {unit|unit} is returned unconfirmed. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** line id */
                        line: string;
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
    "/api/campaigns/{campaign}/withdraw-daily-line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw-daily-line
         * @description Records
         *     - `daily-line-withdrawn`: 撤销{unit|unit}日常考核“{item|item}”的得分，理由：{reason}。 The confirmed line “{item|item}” of {unit|unit} is withdrawn. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** line id */
                        line: string;
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
    "/api/campaigns/{campaign}/enter-adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * enter-adjustment
         * @description Records
         *     - `adjustment-entered`: 拟对{unit|unit}按“{rule|rule}”处理（{kind|kind}，分值 {amount}），异议截止日 {closes|day}。理由：{grounds}。 Under the rule “{rule|rule}” ({kind|kind}, points: {amount}) {unit|unit} is given notice; last day to object: {closes|day}. Grounds: {grounds}.
         *     - `adjustment-withdrawn`: 撤回{unit|unit}的{adjustment|adjustment}，理由：{reason}。 The {adjustment|adjustment} of {unit|unit} is withdrawn. Reason: {reason}.
         *     - `daily-line-returned`: {unit|unit}的一项日常考核未予确认，退回，理由：{reason}。 A line of the daily assessment of {unit|unit} is returned unconfirmed. Reason: {reason}.
         *     - `daily-line-withdrawn`: 撤销{unit|unit}日常考核“{item|item}”的得分，理由：{reason}。 The confirmed line “{item|item}” of {unit|unit} is withdrawn. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
                        /** unit id */
                        unit: string;
                        /** rule of the scheme */
                        rule: string;
                        amount: string | null;
                        /** source (kind, ref) */
                        readonly source: {
                            /** word of the plan */
                            kind: string;
                            ref: string;
                        };
                        /** official text */
                        grounds: string;
                        evidence: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        } | null;
                        /** @default null */
                        instead?: (string) | null;
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
    "/api/campaigns/{campaign}/object-to-adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * object-to-adjustment
         * @description Records
         *     - `adjustment-objected`: {unit|unit}对{adjustment|adjustment}提出异议（逾期：{late|flag}）。 {unit|unit} objects to the {adjustment|adjustment}; late: {late|flag}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
                        /** unit id */
                        unit: string;
                        /** objection id */
                        objection: string;
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
    "/api/campaigns/{campaign}/reply-to-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * reply-to-objection
         * @description Records
         *     - `adjustment-objection-answered`: 评议办答复{unit|unit}对{adjustment|adjustment}的异议。 The office replies to the objection of {unit|unit} to the {adjustment|adjustment}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
                        /** objection id */
                        objection: string;
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
    "/api/campaigns/{campaign}/review-late-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * review-late-objection
         * @description Records
         *     - `adjustment-objection-reviewed`: 对{unit|unit}在审定以后就{adjustment|adjustment}提出的异议（{objection|objection}）经复核：{outcome|outcome}。理由：{reasons}。 The objection of {unit|unit} to the {adjustment|adjustment} ({objection|objection}), made after the decision, is reviewed: {outcome|outcome}. Reasons: {reasons}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
                        /** objection id */
                        objection: string;
                        /** @enum {string} */
                        outcome: "accepted" | "dismissed";
                        /** official text */
                        reasons: string;
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
    "/api/campaigns/{campaign}/decide-adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decide-adjustment
         * @description Records
         *     - `adjustment-decided`: {unit|unit}的{adjustment|adjustment}经第二人审定：{outcome|outcome}，计分：{amount}。理由：{reasons}。 A second person decides on the {adjustment|adjustment} of {unit|unit}: {outcome|outcome}, points: {amount}. Reasons: {reasons}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
                        /** @enum {string} */
                        outcome: "upheld" | "changed" | "dropped";
                        amount: string | null;
                        /** official text */
                        reasons: string;
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
    "/api/campaigns/{campaign}/withdraw-adjustment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw-adjustment
         * @description Records
         *     - `adjustment-withdrawn`: 撤回{unit|unit}的{adjustment|adjustment}，理由：{reason}。 The {adjustment|adjustment} of {unit|unit} is withdrawn. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** adjustment id */
                        adjustment: string;
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
    "/api/campaigns/{campaign}/publish-result-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * publish-result-notice
         * @description Records
         *     - `result-notice-published`: 综合评定结果公示（第 {edition} 次，{units|count} 个单位，{outlet}），异议截止日 {closes|day}。 The result of the year is in public notice (edition {edition}, units: {units|count}, {outlet}); last day to object: {closes|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** SHA-256 digest */
                        result: string;
                        /** official text */
                        outlet: string;
                        document: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        } | null;
                        /** @enum {string} */
                        statistics: "staff" | "public";
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
    "/api/campaigns/{campaign}/object-to-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * object-to-result
         * @description Records
         *     - `result-objected`: 收到对{unit|unit}公示结果的异议（逾期：{late|flag}）。 There is an objection to the numbers of {unit|unit} in notice (late: {late|flag}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 联络员 (unit liaison).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** objection id */
                        objection: string;
                        /** unit id */
                        unit: string;
                        /** @enum {string} */
                        from: "unit" | "citizen";
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
    "/api/campaigns/{campaign}/review-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * review-objection
         * @description Records
         *     - `result-objection-reviewed`: 对{unit|unit}公示结果的异议（{objection|objection}）经复核：{outcome|outcome}。理由：{reasons}。 The objection to the numbers of {unit|unit} ({objection|objection}) is reviewed: {outcome|outcome}. Reasons: {reasons}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** objection id */
                        objection: string;
                        /** @enum {string} */
                        outcome: "accepted" | "dismissed";
                        /** official text */
                        reasons: string;
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
    "/api/campaigns/{campaign}/finalise-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * finalise-result
         * @description Records
         *     - `result-finalised`: 综合评定结果确定为最终结果（依据第 {notice} 号事项的公示）。 The result of the year is final, as it stood in notice by act {notice}.
         *
         *     By: 局领导小组 (leading group), 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** SHA-256 digest */
                        result: string;
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
    "/api/campaigns/{campaign}/reopen-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * reopen-result
         * @description Records
         *     - `result-reopened`: 局领导小组决定重新核定综合评定结果（第 {supersedes} 号事项），理由：{reason}。 The leading group opens the final result of act {supersedes} again. Reason: {reason}.
         *
         *     By: 局领导小组 (leading group).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        supersedes: number;
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
    "/api/campaigns/{campaign}/decide-talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decide-talk
         * @description Records
         *     - `talk-decided`: 局领导对约谈{unit|unit}的建议作出决定：{decision|outcome}。 The leader decides on the proposed talk with {unit|unit}: {decision|outcome}.
         *
         *     By: 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** @enum {string} */
                        decision: "hold" | "waive";
                        reasons: string;
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
    "/api/campaigns/{campaign}/record-talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-talk
         * @description Records
         *     - `talk-recorded`: {day|day} 约谈{unit|unit}，跟进日期 {followUp|day}。 On {day|day} the talk with {unit|unit} was held; follow-up on {followUp|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        persons: string;
                        causes: string;
                        countermeasures: string;
                        /** day (YYYY-MM-DD) */
                        followUp: string;
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
    "/api/campaigns/{campaign}/record-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-follow-up
         * @description Records
         *     - `talk-followed-up`: {day|day} 跟进{unit|unit}约谈后的整改，下次跟进 {next|day}。 On {day|day} the talk with {unit|unit} was followed up; next time: {next|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        findings: string;
                        next: string | null;
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
    "/api/campaigns/{campaign}/disclose-talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * disclose-talk
         * @description Records
         *     - `talk-disclosed`: 公布：已于 {day|day} 约谈{unit|unit}主要负责人。 Made public: the principal leader of {unit|unit} was talked to on {day|day}.
         *
         *     By: 局领导 (leader).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        note: string | null;
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
    "/api/campaigns/{campaign}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 综合评定结果 The result of the year
         * @description Computed from the acts of the campaign, nothing else: numbers and rank of every unit, how final they are, and beside them what the ballots can carry. `version` is the stream’s.
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
                            version: number;
                            /** @description Of the complete exact result. */
                            digest: string;
                            status: {
                                /** @enum {string} */
                                stage: "provisional" | "notice" | "final";
                                /** @description What stands before the next stage. */
                                open: components["schemas"]["Reason"][];
                                notice: {
                                    seq: number;
                                    edition: number;
                                    day: string;
                                    closes: string;
                                } | null;
                                /** @description A notice whose numbers no longer hold. */
                                outdated: {
                                    seq: number;
                                    edition: number;
                                    day: string;
                                    closes: string;
                                } | null;
                                isWindowOver: boolean;
                                final: components["schemas"]["Mark"] | null;
                                /**
                                 * @description Who sees the statistics.
                                 * @enum {string}
                                 */
                                statistics: "staff" | "public";
                            };
                            classes: {
                                id: string;
                                name: components["schemas"]["Sentence"];
                            }[];
                            yearBefore: {
                                campaign: string;
                                year: number;
                                isFinal: boolean;
                            } | null;
                            units: components["schemas"]["ResultRow"][];
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
    "/api/campaigns/{campaign}/results/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 计分明细 The score book of a unit
         * @description Why a unit’s numbers are what they are: every step with its exact inputs, the polls and count sheets that the counts come from, the daily assessment, deductions with their objections, and what pulls the unit down.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    unit: string;
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
                            version: number;
                            unit: components["schemas"]["ResultRow"];
                            steps: {
                                code: string;
                                name: components["schemas"]["Sentence"];
                                sentence: components["schemas"]["Sentence"];
                                inputs: {
                                    [key: string]: string;
                                };
                                value: string | null;
                            }[];
                            children: {
                                id: string;
                                name: string;
                                role: ("own" | "lower") | null;
                                exempt: boolean;
                                /** @description Rounded as published; null: none. */
                                satisfaction: string | null;
                                /** @description Rounded as published; null: none. */
                                composite: string | null;
                            }[];
                            /** @description They add up to 100 − composite; the largest first. */
                            losses: {
                                kind: string;
                                sentence: components["schemas"]["Sentence"];
                                points: string;
                                exact: string;
                                unit: string | null;
                            }[] | null;
                            counts: {
                                seq: number;
                                at: string;
                                meeting: string;
                                /** @description Where and when the meeting was; null where it is not readable. */
                                held: {
                                    place: string;
                                    begins: string;
                                } | null;
                                satisfaction: {
                                    exact: string;
                                    published: string;
                                } | null;
                                tallies: components["schemas"]["Tally"][];
                                /** @description Each poll and count sheet by itself. */
                                boxes: {
                                    /** @enum {string} */
                                    origin: "electronic" | "paper";
                                    poll: string | null;
                                    /** @description The act that signed the count sheet. */
                                    sheet: number | null;
                                    tally: components["schemas"]["Tally"];
                                }[];
                                superseded: {
                                    seq: number;
                                    at: string;
                                    satisfaction: {
                                        exact: string;
                                        published: string;
                                    } | null;
                                    tallies: components["schemas"]["Tally"][];
                                }[];
                            } | null;
                            daily: {
                                item: string;
                                name: components["schemas"]["Sentence"];
                                max: string;
                                lines: {
                                    line: string;
                                    /** @enum {string} */
                                    state: "waiting" | "confirmed" | "returned" | "withdrawn";
                                    points: string;
                                    source: {
                                        kind: string;
                                        ref: string;
                                    } | null;
                                    /** @description Acts that the system read it from. */
                                    restsOn: number[];
                                    grounds: string;
                                    evidence: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    } | null;
                                    /** @description The act that entered it. */
                                    entered: number;
                                    confirmed: number | null;
                                    ended: {
                                        reason: string;
                                        seq: number;
                                    } | null;
                                }[];
                            }[];
                            adjustments: {
                                adjustment: string;
                                unit: string;
                                rule: string;
                                ruleName: components["schemas"]["Sentence"];
                                /** @enum {string} */
                                kind: "deduction" | "bonus" | "veto";
                                kindName: components["schemas"]["Sentence"];
                                amount: string | null;
                                /** @enum {string} */
                                state: "waiting" | "upheld" | "changed" | "dropped" | "withdrawn";
                                /** @description The points that count now. */
                                counted: string | null;
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                grounds: string;
                                evidence: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                };
                                /** @description The last day to object. */
                                closes: string | null;
                                isWindowOver: boolean;
                                entered: components["schemas"]["Mark"];
                                objections: {
                                    objection: string;
                                    document: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    };
                                    late: boolean;
                                    seq: number;
                                    at: string;
                                    reply: {
                                        document: {
                                            id: string;
                                            /** SHA-256 digest */
                                            digest: string;
                                        };
                                        seq: number;
                                        at: string;
                                    } | null;
                                    /** @description Of an objection that came after the decision; null until then. */
                                    review: {
                                        /** @enum {string} */
                                        outcome: "accepted" | "dismissed";
                                        reasons: string;
                                        seq: number;
                                        at: string;
                                    } | null;
                                }[];
                                decided: {
                                    /** @enum {string} */
                                    outcome: "upheld" | "changed" | "dropped";
                                    amount: string | null;
                                    reasons: string;
                                    seq: number;
                                    at: string;
                                } | null;
                                withdrawn: {
                                    reason: string;
                                    seq: number;
                                    at: string;
                                } | null;
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
    "/api/campaigns/{campaign}/results/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算（不保存） What the result would be if
         * @description Computes the result with some units’ counts, sheets, lines or exemption changed, in the fields of a unit of `pingyi-score/1`, and answers which units move. Nothing is stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        units: {
                            id: string;
                            tally?: unknown;
                            dailyAssessment?: unknown;
                            deductions?: unknown;
                            bonuses?: unknown;
                            vetoes?: unknown;
                            exempt?: unknown;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            units: {
                                id: string;
                                name: string;
                                class: string;
                                before: {
                                    /** @description Rounded as published; null: none. */
                                    composite: string | null;
                                    /** @description Rounded as published; null: none. */
                                    satisfaction: string | null;
                                    rank: number | null;
                                    ranked: number;
                                    vetoed: boolean;
                                    talkProposed: boolean;
                                };
                                after: {
                                    /** @description Rounded as published; null: none. */
                                    composite: string | null;
                                    /** @description Rounded as published; null: none. */
                                    satisfaction: string | null;
                                    rank: number | null;
                                    ranked: number;
                                    vetoed: boolean;
                                    talkProposed: boolean;
                                };
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/results/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结果工作簿 The result as a workbook
         * @description Ranks by class, every step of every unit, and the scheme with its digest.
         */
        get: {
            parameters: {
                query?: {
                    /** @description By `Accept-Language` when left out. */
                    language?: "zh" | "en";
                };
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes of the file */
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
    "/api/campaigns/{campaign}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 评议会 Meetings of a campaign */
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
                            meetings: {
                                meeting: string;
                                level: string;
                                place: string;
                                begins: string;
                                ends: string;
                                mode: string;
                                ballots: string;
                                /** @description Number of units. */
                                units: number;
                                /** @description `planned`, `begun`, `open`, `closed`, `announced`, `ended` or `calledOff`. */
                                state: string;
                                version: number;
                            }[];
                            /** @description Levels of which most units are planned in another than their main mode. */
                            warnings: components["schemas"]["Reason"][];
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
         * plan-meeting
         * @description Records
         *     - `meeting-planned`: 拟在{place}召开评议会（编号 {meeting}），评议{units|units}。 A meeting (id {meeting}) is planned at {place} to evaluate {units|units}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
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
                        /** official text */
                        place: string;
                        /** instant (UTC) */
                        begins: string;
                        /** instant (UTC) */
                        ends: string;
                        /**
                         * onSiteDirect | hotline
                         * @enum {string}
                         */
                        mode: "onSiteDirect" | "hotline";
                        /**
                         * electronic | paper | mixed
                         * @enum {string}
                         */
                        ballots: "electronic" | "paper" | "mixed";
                        /** meeting id */
                        meeting: string;
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
    "/api/campaigns/{campaign}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现场承诺清单 Promises made in meetings
         * @description Every promise of the campaign’s meetings, the first due first. `text` names a document, `owner` a person without a name. A liaison sees those of the own unit.
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
                            promises: {
                                promise: string;
                                meeting: string;
                                /** @description Where and when the meeting was held. */
                                held: {
                                    place: string;
                                    begins: string;
                                };
                                unit: string;
                                question: string | null;
                                text: {
                                    id: string;
                                    digest: string;
                                };
                                owner: string;
                                /** @description A day, such as 2026-11-30. */
                                due: string;
                                /** @description The due day has passed. */
                                isDue: boolean;
                                /** @description The act that records it. */
                                seq: number;
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
    "/api/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一场评议会的现状 The state of a meeting
         * @description Its version stands in `ETag` too: send it as `If-Match` with a command.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            meeting: string;
                            campaign: string;
                            version: number;
                            level: string;
                            place: string;
                            begins: string;
                            ends: string;
                            mode: string;
                            ballots: string;
                            units: string[];
                            calledOff: components["schemas"]["Mark"] | null;
                            ended: components["schemas"]["Mark"] | null;
                            officers: {
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
                            } | null;
                            officerKeys: {
                                account: string;
                                key: string;
                            }[];
                            running: {
                                step: string;
                                unit: string | null;
                            } | null;
                            /** @description Persons; `left` have gone after signing in. */
                            presence: {
                                invited: number;
                                signedIn: number;
                                present: number;
                                expected: number;
                                left: number;
                                unserved: number;
                                categories: {
                                    category: string;
                                    invited: number;
                                    signedIn: number;
                                    present: number;
                                    served: number;
                                }[];
                            };
                            desk: {
                                signedIn: number;
                                drawn: number;
                                links: number;
                                papers: number;
                                declined: number;
                            };
                            slips: {
                                part: string | null;
                                printed: number;
                                voided: number;
                                drawn: number;
                            }[];
                            vote: {
                                /** @enum {string} */
                                state: "unopened" | "open" | "closed";
                                openings: number;
                                voids: number;
                                givenUp: components["schemas"]["Mark"] | null;
                            };
                            credentials: string | null;
                            keys: string | null;
                            polls: {
                                poll: string;
                                part: string | null;
                                /** @description Drafted, ready, open, closed, covered, tallied, counted or voided. */
                                state: string;
                                keys: {
                                    owner: number;
                                    key: string;
                                }[];
                                /** @description The election key that follows from the keys, once all are there. */
                                publicKey: string | null;
                                tests: {
                                    seq: number;
                                    at: string;
                                    owner: number;
                                }[];
                                /** @description Owners whose part was accepted. */
                                decryptions: number[];
                                electorate: number | null;
                                ballots: number;
                                voters: number;
                                counts: number[][] | null;
                            }[];
                            /** @description Units whose result is announced. */
                            announced: string[];
                            checklist: {
                                milestone: string;
                                unmet: components["schemas"]["Reason"][];
                                warnings: components["schemas"]["Reason"][];
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
    "/api/meetings/{meeting}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评议会全部事项 Acts of a meeting
         * @description Every act that the meeting is made of, in the order of the log, one a line, those of its campaign’s stream included: folded with `replayMeeting` of core they are its whole state. A teller’s entry that waits for the other one is shown to that teller only.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A place in the log: later acts only. */
                    after?: number;
                };
                header?: never;
                path: {
                    meeting: string;
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
    "/api/meetings/{meeting}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评议会历史 History of a meeting
         * @description The newest first. `next` is the `before` of the next page, null on the last.
         */
        get: {
            parameters: {
                query?: {
                    before?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    meeting: string;
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
    "/api/meetings/{meeting}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 签到台名单 Names for a meeting’s desk
         * @description Who the invited persons of this meeting are, recused ones included, and nobody else of the pool; telephones masked. `desks` are the user names of the accounts that signed somebody in. Every reading enters the access log.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            people: {
                                person: string;
                                name: string;
                                phone: string | null;
                            }[];
                            desks: {
                                account: string;
                                userName: string | null;
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
    "/api/meetings/{meeting}/change-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * change-meeting
         * @description Records
         *     - `meeting-changed`: 评议会安排调整为：在{place}评议{units|units}，理由：{reason}。 The meeting is now planned at {place} to evaluate {units|units}. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        units: string[];
                        /** official text */
                        place: string;
                        /** instant (UTC) */
                        begins: string;
                        /** instant (UTC) */
                        ends: string;
                        /**
                         * onSiteDirect | hotline
                         * @enum {string}
                         */
                        mode: "onSiteDirect" | "hotline";
                        /**
                         * electronic | paper | mixed
                         * @enum {string}
                         */
                        ballots: "electronic" | "paper" | "mixed";
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
    "/api/meetings/{meeting}/call-off-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * call-off-meeting
         * @description Records
         *     - `meeting-called-off`: 评议会取消，理由：{reason}。 The meeting is called off. Reason: {reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
    "/api/meetings/{meeting}/plan-broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * plan-broadcast
         * @description Records
         *     - `broadcast-planned`: 评议会将在《{programme}》节目（{outlet}）中进行，演播室嘉宾 {studio|count} 名，远程投票时间为 {voting.opens|moment} 至 {voting.closes|moment}。 The meeting will be on the air in “{programme}” ({outlet}); guests in the studio: {studio|count}; remote voting from {voting.opens|moment} to {voting.closes|moment}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** official text */
                        programme: string;
                        /** official text */
                        outlet: string;
                        /** opaque reference */
                        host: string;
                        /** studio (person, as) */
                        studio: {
                            /** opaque reference */
                            person: string;
                            /** official text */
                            as: string;
                        }[];
                        /** voting (opens, closes) */
                        voting: {
                            /** instant (UTC) */
                            opens: string;
                            /** instant (UTC) */
                            closes: string;
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
    "/api/meetings/{meeting}/name-meeting-officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * name-meeting-officers
         * @description Records
         *     - `meeting-officers-named`: 确定主持人 {chairs|count} 名、监票人 {scrutineers|count} 名、计票人 {tellers|count} 名、密钥保管人 {trustees|count} 名。 Officers are named: chairs {chairs|count}, scrutineers {scrutineers|count}, tellers {tellers|count}, trustees {trustees|count}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        chairs: string[];
                        scrutineers: {
                            /** account id */
                            account: string;
                            /** official text */
                            body: string;
                        }[];
                        tellers: string[];
                        trustees: {
                            /** account id */
                            account: string;
                            /** official text */
                            body: string;
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
    "/api/meetings/{meeting}/list-officer-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * list-officer-key
         * @description Records
         *     - `officer-key-listed`: 工作人员 {account} 登记签名公钥。 Officer {account} lists a public key for signatures.
         *
         *     By: 主持人 (chair), 计票人 (teller), 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Ed25519 public key */
                        key: string;
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
    "/api/meetings/{meeting}/invite-representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invite-representatives
         * @description Records
         *     - `representatives-invited`: 邀请评议代表 {persons|count} 名。 Representatives invited: {persons|count}.
         *     - `panel-appointed`: 评议代表由指定产生，现共邀请 {persons} 名。 The panel is appointed (not drawn by lot); representatives invited so far: {persons}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        persons: {
                            /** opaque reference */
                            person: string;
                            /** word of the plan */
                            category: string;
                            part: string | null;
                        }[];
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
    "/api/meetings/{meeting}/withdraw-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw-invitation
         * @description Records
         *     - `invitation-withdrawn`: 撤回对代表 {person} 的邀请，理由：{reason}。 The invitation of representative {person} is withdrawn. Reason: {reason}.
         *     - `panel-appointed`: 评议代表由指定产生，现共邀请 {persons} 名。 The panel is appointed (not drawn by lot); representatives invited so far: {persons}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
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
    "/api/meetings/{meeting}/recuse-representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * recuse-representative
         * @description Records
         *     - `representative-recused`: 代表 {person} 因与{unit|unit}有关联，回避本场评议。 Representative {person} is recused: linked to {unit|unit}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
                        /** unit id */
                        unit: string;
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
    "/api/meetings/{meeting}/draft-polls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * draft-polls
         * @description Records
         *     - `polls-drafted`: 确定电子表决 {polls|count} 个及其备用编号，每张电子票 {questions|count} 题。 Electronic polls are drafted with their spares: {polls|count}; questions on a ballot: {questions|count}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * slips | links
                         * @enum {string}
                         */
                        credentials: "slips" | "links";
                        /**
                         * trustees | server
                         * @enum {string}
                         */
                        keys: "trustees" | "server";
                        polls: {
                            part: string | null;
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            spares: string[];
                        }[];
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
    "/api/meetings/{meeting}/register-trustee-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * register-trustee-key
         * @description Records
         *     - `trustee-key-registered`: 表决 {poll} 的第 {owner} 把密钥登记。 Key {owner} of poll {poll} is registered.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 密钥保管人 (trustee).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** poll uuid (14 base58 characters) */
                        poll: string;
                        /** group element */
                        key: string;
                        /** SHA-256 digest */
                        proof: string;
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
    "/api/meetings/{meeting}/settle-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * settle-keys
         * @description Records
         *     - `poll-keys-ready`: 表决 {poll} 的密钥齐备，共 {owners} 把。 The keys of poll {poll} are complete: {owners}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** poll uuid (14 base58 characters) */
                        poll: string;
                        /** group element */
                        publicKey: string;
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
    "/api/meetings/{meeting}/record-slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-slips
         * @description Records
         *     - `slips-made`: 制作票条 {printed} 张（制作人 {makers} 名）。 Slips made: {printed} (persons who made them: {makers}).
         *
         *     By: 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        part: string | null;
                        /** count */
                        printed: number;
                        lists: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            /** SHA-256 digest */
                            digest: string;
                        }[];
                        makers: number;
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
    "/api/meetings/{meeting}/sign-in-representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sign-in-representative
         * @description Records
         *     - `representative-signed-in`: 代表 {person} 签到。 Representative {person} signs in.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 签到员 (desk).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
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
    "/api/meetings/{meeting}/withdraw-sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * withdraw-sign-in
         * @description Records
         *     - `sign-in-withdrawn`: 代表 {person} 的签到撤销，理由：{correction.reason}。 The sign-in of representative {person} is withdrawn. Reason: {correction.reason}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 签到员 (desk).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
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
    "/api/meetings/{meeting}/record-leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-leaving
         * @description Records
         *     - `representative-left`: 代表 {person} 离场。 Representative {person} leaves.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 签到员 (desk).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
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
    "/api/meetings/{meeting}/record-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-return
         * @description Records
         *     - `representative-returned`: 代表 {person} 返场。 Representative {person} returns.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 签到员 (desk).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
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
    "/api/meetings/{meeting}/serve-representative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * serve-representative
         * @description Records
         *     - `representative-served`: 代表 {person} 领票登记：{with|service}。 Representative {person} is served: {with|service}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 签到员 (desk).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** opaque reference */
                        person: string;
                        /**
                         * slip | tablet | paper | link | declined
                         * @enum {string}
                         */
                        with: "slip" | "tablet" | "paper" | "link" | "declined";
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
    "/api/meetings/{meeting}/start-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * start-step
         * @description Records
         *     - `step-started`: “{step|step}”环节开始（单位：{unit|unit}）。 The step “{step|step}” starts (unit: {unit|unit}).
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** word of the plan */
                        step: string;
                        unit: string | null;
                        /** opaque reference */
                        speaker: string;
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
    "/api/meetings/{meeting}/end-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * end-step
         * @description Records
         *     - `step-ended`: “{step|step}”环节结束（单位：{unit|unit}）。 The step “{step|step}” ends (unit: {unit|unit}).
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** word of the plan */
                        step: string;
                        unit: string | null;
                        minutes: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
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
    "/api/meetings/{meeting}/reopen-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * reopen-step
         * @description Records
         *     - `step-reopened`: “{step|step}”环节重新开始（单位：{unit|unit}），理由：{reason}。 The step “{step|step}” is reopened (unit: {unit|unit}). Reason: {reason}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** word of the plan */
                        step: string;
                        unit: string | null;
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
    "/api/meetings/{meeting}/note-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * note-minutes
         * @description Records
         *     - `minutes-noted`: 会议记录增加一条（{step|step}，单位：{unit|unit}）。 The minutes take a note ({step|step}, unit: {unit|unit}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** document (id, digest) */
                        readonly text: {
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
    "/api/meetings/{meeting}/ask-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * ask-question
         * @description Records
         *     - `question-asked`: {category|category}代表向{unit|unit}提问（编号 {question}）。 A representative ({category|category}) asks {unit|unit} a question (id {question}).
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** question id */
                        question: string;
                        /** unit id */
                        unit: string;
                        /** word of the plan */
                        category: string;
                        /** document (id, digest) */
                        readonly text: {
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
    "/api/meetings/{meeting}/answer-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * answer-question
         * @description Records
         *     - `question-answered`: 提问 {question} 得到答复。 Question {question} is answered.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** question id */
                        question: string;
                        /** document (id, digest) */
                        readonly answer: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        /** opaque reference */
                        speaker: string;
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
    "/api/meetings/{meeting}/make-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * make-promise
         * @description Records
         *     - `promise-made`: {unit|unit}作出现场承诺（编号 {promise}），{due|day} 前兑现。 {unit|unit} makes a promise (id {promise}), due on {due|day}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office), 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** promise id */
                        promise: string;
                        /** unit id */
                        unit: string;
                        question: string | null;
                        /** document (id, digest) */
                        readonly text: {
                            id: string;
                            /** SHA-256 digest */
                            digest: string;
                        };
                        /** opaque reference */
                        owner: string;
                        /** day (YYYY-MM-DD) */
                        due: string;
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
    "/api/meetings/{meeting}/void-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * void-box
         * @description Records
         *     - `box-voided`: 票箱中剩余票条 {voided} 张作废。 The slips left in the box are voided: {voided}.
         *
         *     By: 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        part: string | null;
                        /** count */
                        voided: number;
                        lists: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            /** SHA-256 digest */
                            digest: string;
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
    "/api/meetings/{meeting}/sign-slip-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sign-slip-balance
         * @description Records
         *     - `slip-balance-signed`: 票条核对：领取票条 {drawn} 张、个人链接 {links} 个、纸质票 {papers} 张、放弃 {declined} 名，签到 {signedIn} 名；差异说明：{explanation}。 Slip balance: slips drawn {drawn}, links {links}, papers {papers}, declined {declined}, signed in {signedIn}; explanation: {explanation}.
         *
         *     By: 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        explanation: string | null;
                        signatures: {
                            /** account id */
                            account: string;
                            signature: string;
                        }[];
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
    "/api/meetings/{meeting}/record-test-decryption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-test-decryption
         * @description Records
         *     - `test-decryption-made`: 第 {owner} 名密钥保管人完成表决 {poll} 的试解密。 Trustee {owner} makes a test decryption for poll {poll}.
         *
         *     By: 密钥保管人 (trustee).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** poll uuid (14 base58 characters) */
                        poll: string;
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
    "/api/meetings/{meeting}/open-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * open-vote
         * @description Records
         *     - `vote-opened`: 对{units|units}的表决开始（评议会 {meeting}，第 {opening} 次），到会代表 {present} 人。 The vote on {units|units} opens (meeting {meeting}, opening {opening}) with {present} representatives present.
         *     - `poll-opened`: 表决 {poll} 开启，可投电子票 {electorate} 张。 Poll {poll} opens; credentials: {electorate}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        polls: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            /** hash of an archive event */
                            setup: string;
                            /** count */
                            electorate: number;
                            signatures: {
                                /** account id */
                                account: string;
                                signature: string;
                            }[];
                        }[];
                        signatures: {
                            /** account id */
                            account: string;
                            signature: string;
                        }[];
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
    "/api/meetings/{meeting}/record-ballot-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * record-ballot-tests
         * @description Records
         *     - `ballots-tested`: 监票人检验表决 {poll} 的电子票 {tested} 张，不符 {differing} 张。 Scrutineers test ballots of poll {poll}: {tested}; differing: {differing}.
         *
         *     By: 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** poll uuid (14 base58 characters) */
                        poll: string;
                        /** count */
                        tested: number;
                        /** count */
                        differing: number;
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
    "/api/meetings/{meeting}/close-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * close-vote
         * @description Records
         *     - `vote-closed`: 投票结束：电子表决 {polls|count} 个，发出纸质票 {papers} 张。 The vote closes: electronic polls {polls|count}, papers issued {papers}.
         *     - `poll-closed`: 表决 {poll} 结束，箱内电子票 {ballots} 张，投票 {voters} 人。 Poll {poll} closes; ballots in the box: {ballots}, voters: {voters}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        polls: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            /** hash of an archive event */
                            endBallots: string;
                            /** count */
                            ballots: number;
                            /** count */
                            voters: number;
                            signatures: {
                                /** account id */
                                account: string;
                                signature: string;
                            }[];
                        }[];
                        signatures: {
                            /** account id */
                            account: string;
                            signature: string;
                        }[];
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
    "/api/meetings/{meeting}/void-poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * void-poll
         * @description Records
         *     - `poll-voided`: 表决 {poll} 作废（已有电子票 {ballots} 张），须重新表决，理由：{reason}。 Poll {poll} is voided (ballots so far: {ballots}) and must be repeated. Reason: {reason}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** poll uuid (14 base58 characters) */
                        poll: string;
                        /** count */
                        ballots: number;
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
    "/api/meetings/{meeting}/void-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * void-paper
         * @description Records
         *     - `paper-voided`: 纸质票作废（已发出 {papers} 张），须重新投票，理由：{reason}。 The paper vote is voided (issued: {papers}) and must be repeated. Reason: {reason}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
    "/api/meetings/{meeting}/void-vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * void-vote
         * @description Records
         *     - `poll-voided`: 表决 {poll} 作废（已有电子票 {ballots} 张），须重新表决，理由：{reason}。 Poll {poll} is voided (ballots so far: {ballots}) and must be repeated. Reason: {reason}.
         *     - `paper-voided`: 纸质票作废（已发出 {papers} 张），须重新投票，理由：{reason}。 The paper vote is voided (issued: {papers}) and must be repeated. Reason: {reason}.
         *     - `vote-voided`: 评议会 {meeting} 的表决作废，有关单位须另行表决，理由：{reason}。 The vote of meeting {meeting} is voided; its units must be voted on anew. Reason: {reason}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        polls: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            /** count */
                            ballots: number;
                        }[];
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
    "/api/meetings/{meeting}/enter-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * enter-count
         * @description Records
         *     - `count-entered`: 计票人录入{unit|unit}的纸质票：收回 {returned} 张。 A teller enters the paper count of {unit|unit}: returned {returned}.
         *
         *     By: 计票人 (teller).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        part: string | null;
                        /** count */
                        returned: number;
                        items: {
                            /** word of the plan */
                            item: string;
                            grades: {
                                [key: string]: number;
                            };
                            /** count */
                            abstained: number;
                            invalid: {
                                [key: string]: number;
                            };
                        }[];
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
    "/api/meetings/{meeting}/decide-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * decide-count
         * @description Records
         *     - `count-decided`: 两名计票人录入不一致，第三人核对{unit|unit}的纸质票后裁定：收回 {returned} 张，理由：{reason}。 The two entries differ; a third person decides the paper count of {unit|unit} with the sheets in hand: returned {returned}. Reason: {reason}.
         *
         *     By: 计票人 (teller), 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        part: string | null;
                        /** count */
                        returned: number;
                        items: {
                            /** word of the plan */
                            item: string;
                            grades: {
                                [key: string]: number;
                            };
                            /** count */
                            abstained: number;
                            invalid: {
                                [key: string]: number;
                            };
                        }[];
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
    "/api/meetings/{meeting}/sign-count-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * sign-count-sheet
         * @description Records
         *     - `count-sheet-signed`: {unit|unit}纸质票计票单签字：发出 {issued} 张，收回 {returned} 张，未收回 {notReturned} 张。 The paper count sheet of {unit|unit} is signed: issued {issued}, returned {returned}, not returned {notReturned}.
         *
         *     By: 计票人 (teller).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        part: string | null;
                        signatures: {
                            /** account id */
                            account: string;
                            signature: string;
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
    "/api/meetings/{meeting}/confirm-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * confirm-result
         * @description Records
         *     - `result-confirmed`: 监票人确认计票结果。 A scrutineer confirms the result of the count.
         *
         *     By: 监票人 (scrutineer).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signatures: {
                            /** account id */
                            account: string;
                            signature: string;
                        }[];
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
    "/api/meetings/{meeting}/announce-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * announce-result
         * @description Records
         *     - `unit-result-announced`: 公布{unit|unit}评议结果：群众满意度 {satisfaction|score}，此前作废表决 {voids} 次。 The result of {unit|unit} is announced: satisfaction {satisfaction|score}; votes voided before: {voids}.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
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
    "/api/meetings/{meeting}/publish-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * publish-opinions
         * @description Records
         *     - `opinions-published`: 收到意见建议 {received} 条，审核后公布 {published} 条。 Opinions received: {received}; published after screening: {published}.
         *
         *     By: 领导小组办公室（评议办） (evaluation office).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** count */
                        received: number;
                        /** count */
                        published: number;
                        /** hidden (why, opinions) */
                        hidden: {
                            /**
                             * names | insult | offTopic | repeated
                             * @enum {string}
                             */
                            why: "names" | "insult" | "offTopic" | "repeated";
                            /** count */
                            opinions: number;
                        }[];
                        /** SHA-256 digest */
                        list: string;
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
    "/api/meetings/{meeting}/end-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * end-meeting
         * @description Records
         *     - `meeting-ended`: 评议会结束。 The meeting ends.
         *
         *     By: 主持人 (chair).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The version that the command was decided on, such as `"7"`. */
                    "if-match"?: string;
                    /** @description The role in which the command is given; to be named by whoever holds several that may. */
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    /** @description The `confirm` of a refusal `names-in-text`: the names in its texts are not those of representatives. Noted in the access log. */
                    "names-confirmed"?: string;
                    /** @description A key of this request alone; sent again, it is answered as before. */
                    "idempotency-key"?: string;
                };
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** document (id, digest) */
                        readonly minutes: {
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
    "/api/meetings/{meeting}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开启投票所需内容 What opening the vote opens
         * @description The polls of the next `open-vote`, each with the hash of its Setup event: the body of that command without signatures. The election is made of keys and names, the list of the slips printed less those voided.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            polls: {
                                poll: string;
                                electorate: number;
                                setup: string;
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
    "/api/meetings/{meeting}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准备结束投票 Prepares the close of the vote
         * @description Holds the ballot box for two minutes (voters are told to wait) and gives the numbers that the chair signs: the body of `close-vote` without signatures. Asked again, it begins anew.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            /** @description Then ballots are taken again. */
                            until: string;
                            polls: {
                                poll: string;
                                endBallots: string;
                                ballots: number;
                                voters: number;
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
        /**
         * 继续投票 Takes ballots again
         * @description Ends the hold of a closing that was prepared.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/server-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由服务器保管密钥 Keys kept by the server
         * @description For meetings without trustees: registers the server’s own key for every poll that has none and settles it. Whoever controls the server can then read every ballot.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
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
                        "application/json": {
                            acts: {
                                seq: number;
                                type: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/polls/{poll}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 解密前须核对的内容 What a trustee checks before decrypting
         * @description Where the archive is, the act that closed the poll with its leaf, a checkpoint that covers it and the proof of inclusion (hashes in base64). Null while the closing is not covered yet.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    poll: string;
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
                            poll: string;
                            state: string;
                            archive: string | null;
                            closing: {
                                leaf: number;
                                data: string;
                                checkpoint: string;
                                size: number;
                                inclusion: string[];
                            } | null;
                            decryptions: number[];
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
    "/api/meetings/{meeting}/polls/{poll}/decryption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交部分解密 A trustee’s partial decryption
         * @description The two texts as `@pingyi/ballot` writes them: the partial decryption, and `writeStrongProofs` of this trustee’s proofs alone. They are verified against the tally; `accept-decryption` is recorded with the hash of the archive’s event. With the last one follows the result.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    poll: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decryption: string;
                        strongProofs: string;
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
                        "application/json": {
                            acts: {
                                seq: number;
                                type: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/polls/{poll}/server-decryption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用服务器保管的密钥解密 Decrypts with the server’s key */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    poll: string;
                };
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
                        "application/json": {
                            acts: {
                                seq: number;
                                type: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/meetings/{meeting}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一场表决 A meeting’s vote
         * @description For the voter’s page: of each part of the electorate the poll that is due or stands.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                        "application/json": components["schemas"]["Vote"];
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
    "/api/public/meetings/{meeting}/vote/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关注一场表决 Follow a meeting’s vote
         * @description Server-sent events: `vote` with the object of the address above whenever it changed, `turnout` with `{"poll","voters","electorate"}`. Begins with the present state.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
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
    "/api/public/meetings/{meeting}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 公布的意见建议 Published opinions
         * @description Those of the newest act `opinions-published`, sorted by unit and text: the SHA-256 of their RFC 8785 form is the act’s `list`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            /** @description Null: nothing is published. */
                            act: number | null;
                            opinions: {
                                unit: string;
                                text: string;
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
         * 意见建议 An opinion on a unit
         * @description Taken while the vote is open, without line-turning or control characters; kept without a time and without anything that leads to a ballot, and released in one shuffled batch after the vote.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** unit id */
                        unit: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/public/meetings/{meeting}/screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 会场大屏 A meeting as the hall’s screen shows it
         * @description Totals of presence, turnout, announced results with the steps of their scores. Nobody is named, and nothing is told of a result before it is announced.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                        "application/json": components["schemas"]["Screen"];
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
    "/api/public/meetings/{meeting}/screen/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 关注会场大屏 Follows what the hall’s screen shows
         * @description Server-sent events `meeting`, `presence` and `turnout`, each `{"now","view"}` with that part of the object of the address above whenever it changed. Begins with all three; `beat` with the clock alone every ten seconds of silence.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
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
    "/api/meetings/{meeting}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待审核的意见建议 Opinions to screen
         * @description Released after the vote, by unit, in an order that says nothing. `hints` point at names of the pool and long numbers. `publication` is the body of `publish-opinions` without `correction`, once all are decided.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            /** @description The vote is over and all opinions are in. */
                            isComplete: boolean;
                            opinions: {
                                opinion: string;
                                unit: string;
                                text: string;
                                decision: ("publish" | "names" | "insult" | "offTopic" | "repeated") | null;
                                hints: ("name" | "number")[];
                            }[];
                            publication: {
                                received: number;
                                published: number;
                                hidden: {
                                    /**
                                     * names | insult | offTopic | repeated
                                     * @enum {string}
                                     */
                                    why: "names" | "insult" | "offTopic" | "repeated";
                                    opinions: number;
                                }[];
                                /** SHA-256 digest */
                                list: string;
                            } | null;
                            /** @description The newest publication. */
                            published: {
                                seq: number;
                                at: string;
                                list: string;
                            } | null;
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
    "/api/meetings/{meeting}/opinions/{opinion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 审核一条意见建议 Decides on an opinion
         * @description Nothing is published by it: that takes the act `opinions-published`.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    opinion: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        decision: "publish" | "names" | "insult" | "offTopic" | "repeated";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 个人链接情况 How far personal links are
         * @description Counts only: who has registered is shown to nobody.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            made: number;
                            /** @description Links that somebody registered with. */
                            used: number;
                            /** @description Registration is over. */
                            recorded: boolean;
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
         * 生成个人链接 Makes personal links
         * @description For persons invited to a meeting whose polls are drafted with links. The page of a link is `/r/<meeting>#<token>`. Tokens are told once and not kept; an unused link of the same person stops working, a used one stays and is left out of the answer. Enters the access log.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Null: everybody invited. */
                        persons: string[] | null;
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
                        "application/json": {
                            links: {
                                person: string;
                                name: string | null;
                                phone: string | null;
                                token: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/links/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 收回个人链接 Revokes an unused personal link */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/end-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 截止登记 Ends registration
         * @description Records who registered (internal) and the sorted list of public credentials of each poll and spare (public), and deletes the rows that held either.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
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
                        "application/json": {
                            acts: {
                                seq: number;
                                type: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{meeting}/invitees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部受邀代表 Everybody invited, to remind them
         * @description Always everybody, whether registered and voted or not: a reminder must not depend on it. Enters the access log.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
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
                            invitees: {
                                person: string;
                                name: string | null;
                                phone: string | null;
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
    "/api/public/meetings/{meeting}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看个人链接 Looks at a personal link
         * @description Changes nothing; for the page that registers.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "sent" | "used" | "recorded" | "over";
                            /** @description Spares included. */
                            polls: string[];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/meetings/{meeting}/link-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用个人链接登记 Registers with a personal link
         * @description The public credentials that the device made, one for each poll of the link. 201 when they are new, 200 when the very same were registered before.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        credentials: {
                            /** poll uuid (14 base58 characters) */
                            poll: string;
                            credential: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/public/contents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公开事项所引用的内容 Content that a public act names */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sha256: string;
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
                        "application/json": string;
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
    "/api/polls/{poll}/credentials/{credential}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一张票条的票数 How many ballots a credential has */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
                    credential: string;
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
                            /** @description 0: no ballot yet. */
                            counter: number;
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
    "/api/polls/{poll}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 有效票条名单 The frozen list of credentials
         * @description From the opening on: the canonical JSON text of the archive.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The list */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
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
    "/api/polls/{poll}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查验码公布栏 The board of tracking codes
         * @description Sorted. While the poll is open codes appear in groups of at least five.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
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
                            poll: string;
                            voters: number;
                            codes: string[];
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
    "/api/polls/{poll}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选举档案 The archive of a poll
         * @description `<uuid>.bel`, from the close on, as far as the poll is: other tools load it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The archive */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
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
    "/api/polls/{poll}/strong": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 强解密证明 Strong decryption proofs
         * @description `<uuid>.strong.json`, once every part of the decryption is there.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The proofs */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
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
    "/api/polls/{poll}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 快速核验的提示 Hints for fast verification
         * @description `<uuid>.hints`, worked out from the archive; docs/ballots/hints.md has the format.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The hints */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
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
    "/api/polls/{poll}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个表决的票数 The counts of a poll */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
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
                            poll: string;
                            voters: number;
                            questions: {
                                unit: string;
                                item: string;
                            }[];
                            /** @description By question: ballots of each grade, then those abstained. */
                            counts: number[][];
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
    "/api/campaigns/{campaign}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评议代表名单 Representatives
         * @description In the order of adding, telephones masked (`138****0000`). `counts` are of all that match, by category, whichever category is asked for. `next` is the `after` of the next page, null on the last. Every reading enters the access log.
         */
        get: {
            parameters: {
                query?: {
                    /** @description A category of the plan. */
                    category?: string;
                    /** @description A part of the name. */
                    name?: string;
                    /** @description A unit that they do not evaluate. */
                    unit?: string;
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
                            people: {
                                person: string;
                                name: string;
                                category: string;
                                phone: string | null;
                                /** @description Units that the person does not evaluate. */
                                units: string[];
                                version: number;
                            }[];
                            counts: {
                                category: string;
                                count: number;
                            }[];
                            /** @description After this day they are erased. */
                            keepUntil: string;
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
        /**
         * 登记评议代表 Add a representative
         * @description Name and telephone are held to the rules of the list (docs/lists.md). Nothing of it enters the public record.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description A category of the plan. */
                        category: string;
                        phone: string | null;
                        units: string[];
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
                        "application/json": {
                            person: string;
                            name: string;
                            category: string;
                            phone: string | null;
                            /** @description Units that the person does not evaluate. */
                            units: string[];
                            version: number;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一名评议代表 One representative
         * @description With the whole telephone number. Every reading enters the access log.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    person: string;
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
                        "application/json": components["schemas"]["Person"];
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
        /**
         * 修改评议代表 Change a representative
         * @description `If-Match` is the version that the change was made on.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    campaign: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description A category of the plan. */
                        category: string;
                        phone: string | null;
                        units: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: string;
                            name: string;
                            category: string;
                            phone: string | null;
                            /** @description Units that the person does not evaluate. */
                            units: string[];
                            version: number;
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
        post?: never;
        /**
         * 删除评议代表 Remove a representative
         * @description Erases name, telephone and recusals. Ballots and acts never named the person.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    campaign: string;
                    person: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/people-retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存期限 How long personal data is kept
         * @description Representatives and contacts of units of the campaign are erased after this day; 30 June of the year after the campaign’s unless it is said here.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        keepUntil: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keepUntil: string;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/units/{unit}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个单位的联系人 Who answers for a unit
         * @description Name of leader and liaison and the liaison’s whole telephone number; nulls where nobody is written down. Every reading enters the access log.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    unit: string;
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
                        "application/json": components["schemas"]["UnitContact"];
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
        /**
         * 登记单位联系人 Write down who answers for a unit
         * @description Held to the rules of the list of units (docs/lists.md). `If-Match` is the `ETag` that was read. Nothing of it enters the public record; the act `unit-officers-named` holds opaque ids only.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    "if-match": string;
                };
                path: {
                    campaign: string;
                    unit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        leader: string | null;
                        liaison: string | null;
                        liaisonPhone: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Name of the principal leader (总负责人). */
                            leader: string | null;
                            /** @description Name of the liaison (联络员). */
                            liaison: string | null;
                            liaisonPhone: string | null;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/units/{unit}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位的日常考核和加扣分 A unit’s daily assessment and adjustments
         * @description Every line and adjustment with all that became of it, ended ones included; a line counts when it is confirmed, an adjustment when it is decided and neither dropped nor withdrawn. A liaison sees the own unit.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    unit: string;
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
                            unit: string;
                            name: string;
                            items: {
                                item: string;
                                name: components["schemas"]["Sentence"];
                                max: string;
                                lines: {
                                    line: string;
                                    /** @enum {string} */
                                    state: "waiting" | "confirmed" | "returned" | "withdrawn";
                                    points: string;
                                    source: {
                                        kind: string;
                                        ref: string;
                                    } | null;
                                    /** @description Acts that the system read it from. */
                                    restsOn: number[];
                                    grounds: string;
                                    evidence: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    } | null;
                                    /** @description The act that entered it. */
                                    entered: number;
                                    confirmed: number | null;
                                    ended: {
                                        reason: string;
                                        seq: number;
                                    } | null;
                                }[];
                            }[];
                            /** @description What the system proposes for items without a line. */
                            proposals: {
                                item: string;
                                points: string;
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                restsOn: number[];
                                grounds: components["schemas"]["Sentence"];
                            }[];
                            adjustments: {
                                adjustment: string;
                                unit: string;
                                rule: string;
                                ruleName: components["schemas"]["Sentence"];
                                /** @enum {string} */
                                kind: "deduction" | "bonus" | "veto";
                                kindName: components["schemas"]["Sentence"];
                                amount: string | null;
                                /** @enum {string} */
                                state: "waiting" | "upheld" | "changed" | "dropped" | "withdrawn";
                                /** @description The points that count now. */
                                counted: string | null;
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                grounds: string;
                                evidence: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                };
                                /** @description The last day to object. */
                                closes: string | null;
                                isWindowOver: boolean;
                                entered: components["schemas"]["Mark"];
                                objections: {
                                    objection: string;
                                    document: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    };
                                    late: boolean;
                                    seq: number;
                                    at: string;
                                    reply: {
                                        document: {
                                            id: string;
                                            /** SHA-256 digest */
                                            digest: string;
                                        };
                                        seq: number;
                                        at: string;
                                    } | null;
                                    /** @description Of an objection that came after the decision; null until then. */
                                    review: {
                                        /** @enum {string} */
                                        outcome: "accepted" | "dismissed";
                                        reasons: string;
                                        seq: number;
                                        at: string;
                                    } | null;
                                }[];
                                decided: {
                                    /** @enum {string} */
                                    outcome: "upheld" | "changed" | "dropped";
                                    amount: string | null;
                                    reasons: string;
                                    seq: number;
                                    at: string;
                                } | null;
                                withdrawn: {
                                    reason: string;
                                    seq: number;
                                    at: string;
                                } | null;
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
    "/api/campaigns/{campaign}/units/{unit}/december-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 十二月结果报告的草稿材料 What a report of December is drafted from
         * @description The composite as far as it is known, the deadline and how late it is, and what was raised with the unit in meetings: published opinions, questions, promises.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    unit: string;
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
                            unit: string;
                            name: string;
                            /** @enum {string} */
                            stage: "provisional" | "notice" | "final";
                            composite: {
                                exact: string;
                                published: string;
                            } | null;
                            /** @description Why there is no composite. */
                            reason: string | null;
                            due: string | null;
                            daysLate: number;
                            handedIn: components["schemas"]["Mark"][];
                            returned: {
                                seq: number;
                                at: string;
                                remarks: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                };
                            } | null;
                            final: components["schemas"]["Mark"] | null;
                            problems: {
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                meeting: string;
                                /** @description The how manieth question or promise of its meeting it is; null for an opinion. */
                                number: number | null;
                                /** @description The words of a published opinion. */
                                text: string | null;
                                /** @description Where a question or promise is written. */
                                document: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                } | null;
                                due: string | null;
                                seq: number | null;
                                kindName: components["schemas"]["Sentence"];
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
    "/api/campaigns/{campaign}/units/{unit}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位档案 A unit’s dossier
         * @description For the leader, on one page: numbers with every step, adjustments, what was raised, the final numbers of the year before when its campaign lies on this server, and the talk. Internal.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    unit: string;
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
                            unit: string;
                            name: string;
                            /** @enum {string} */
                            stage: "provisional" | "notice" | "final";
                            numbers: {
                                unit: string;
                                class: string;
                                satisfaction: string | null;
                                lowerLevel: string | null;
                                daily: string | null;
                                deducted: string;
                                bonus: string;
                                composite: string | null;
                                rank: number | null;
                                tied: boolean;
                                vetoed: boolean;
                                reason: string | null;
                            } | null;
                            /** @description Units of the class that are ranked. */
                            ranked: number;
                            steps: {
                                code: string;
                                name: components["schemas"]["Sentence"];
                                value: string | null;
                                sentence: components["schemas"]["Sentence"];
                            }[];
                            adjustments: {
                                adjustment: string;
                                unit: string;
                                rule: string;
                                ruleName: components["schemas"]["Sentence"];
                                /** @enum {string} */
                                kind: "deduction" | "bonus" | "veto";
                                kindName: components["schemas"]["Sentence"];
                                amount: string | null;
                                /** @enum {string} */
                                state: "waiting" | "upheld" | "changed" | "dropped" | "withdrawn";
                                /** @description The points that count now. */
                                counted: string | null;
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                grounds: string;
                                evidence: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                };
                                /** @description The last day to object. */
                                closes: string | null;
                                isWindowOver: boolean;
                                entered: components["schemas"]["Mark"];
                                objections: {
                                    objection: string;
                                    document: {
                                        id: string;
                                        /** SHA-256 digest */
                                        digest: string;
                                    };
                                    late: boolean;
                                    seq: number;
                                    at: string;
                                    reply: {
                                        document: {
                                            id: string;
                                            /** SHA-256 digest */
                                            digest: string;
                                        };
                                        seq: number;
                                        at: string;
                                    } | null;
                                    /** @description Of an objection that came after the decision; null until then. */
                                    review: {
                                        /** @enum {string} */
                                        outcome: "accepted" | "dismissed";
                                        reasons: string;
                                        seq: number;
                                        at: string;
                                    } | null;
                                }[];
                                decided: {
                                    /** @enum {string} */
                                    outcome: "upheld" | "changed" | "dropped";
                                    amount: string | null;
                                    reasons: string;
                                    seq: number;
                                    at: string;
                                } | null;
                                withdrawn: {
                                    reason: string;
                                    seq: number;
                                    at: string;
                                } | null;
                            }[];
                            problems: {
                                source: {
                                    kind: string;
                                    ref: string;
                                };
                                meeting: string;
                                /** @description The how manieth question or promise of its meeting it is; null for an opinion. */
                                number: number | null;
                                /** @description The words of a published opinion. */
                                text: string | null;
                                /** @description Where a question or promise is written. */
                                document: {
                                    id: string;
                                    /** SHA-256 digest */
                                    digest: string;
                                } | null;
                                due: string | null;
                                seq: number | null;
                            }[];
                            collated: {
                                id: string;
                                title: string;
                            }[];
                            lastYear: {
                                campaign: string;
                                year: number;
                                numbers: {
                                    unit: string;
                                    class: string;
                                    satisfaction: string | null;
                                    lowerLevel: string | null;
                                    daily: string | null;
                                    deducted: string;
                                    bonus: string;
                                    composite: string | null;
                                    rank: number | null;
                                    tied: boolean;
                                    vetoed: boolean;
                                    reason: string | null;
                                };
                            } | null;
                            talk: {
                                isProposed: boolean;
                                decided: {
                                    /** @enum {string} */
                                    decision: "hold" | "waive";
                                    reasons: string;
                                    seq: number;
                                    at: string;
                                } | null;
                                held: {
                                    day: string;
                                    persons: string;
                                    causes: string;
                                    countermeasures: string;
                                    followUp: string;
                                    seq: number;
                                    at: string;
                                } | null;
                                followUps: {
                                    day: string;
                                    findings: string;
                                    next: string | null;
                                    seq: number;
                                    at: string;
                                }[];
                                disclosed: components["schemas"]["Mark"] | null;
                            };
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
    "/api/campaigns/{campaign}/exports/{use}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 结果运用导出 Results for another assessment
         * @description `clean-government`: for the responsibility system for clean government; `organ-conduct`: for the assessment of organs’ conduct. The file says how final its numbers are. Enters the access log.
         */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                    language?: "zh" | "en";
                };
                header?: never;
                path: {
                    campaign: string;
                    use: "clean-government" | "organ-conduct";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes of the file */
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
    "/api/campaigns/{campaign}/lists/{list}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 空白表 An empty sheet to fill
         * @description A workbook with drop-downs of the campaign’s own levels, categories and units.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Of headings and names; by `Accept-Language` when left out. */
                    language?: "zh" | "en";
                };
                header?: never;
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes of the file */
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
    "/api/campaigns/{campaign}/lists/{list}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出名单 Take out a list
         * @description In the layout of the template, with ids, so that it can be changed and brought in again. Names and whole telephone numbers are in lists of units and people; each export enters the access log. Daily lines are those that stand, waiting ones too.
         */
        get: {
            parameters: {
                query?: {
                    format?: "xlsx" | "csv";
                    /** @description Of headings and names; by `Accept-Language` when left out. */
                    language?: "zh" | "en";
                };
                header?: never;
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The bytes of the file */
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
    "/api/campaigns/{campaign}/lists/{list}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 表头对应关系 What headings mean
         * @description As somebody said in this campaign, else in the one where it was said last.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
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
                            mapping: components["schemas"]["ListMapping"] | null;
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
         * 说明表头的含义 Say what headings mean
         * @description Remembered for every next file of this list; headings that are not named keep their meaning. Answers the question of a check: send the same file again afterwards.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        columns: {
                            heading: string;
                            /** @description Null: not read. */
                            column: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mapping: components["schemas"]["ListMapping"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaign}/lists/{list}/checks/{check}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认写入 Confirm a checked list
         * @description Writes every row without a fault, or nothing. Units are written as acts, which need `reason` where units change or the rules are published. Refused when anything that the file was compared with has changed. Counts are taken again afterwards, in the same transaction.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                    "names-confirmed"?: string;
                };
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
                    check: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Stands in the public record, with changes of units only.
                         * @default null
                         */
                        reason?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConfirmedList"];
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
                    /** @description One stream only, such as `campaign/city-2026` or `meeting/stations`. */
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
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否需要首次设置、是否只有示例城市 Whether the first set-up is due, or only the example is here */
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
                            isNeeded: boolean;
                            /** @description It holds the example city and nothing else. */
                            isExample: boolean;
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
         * 首次设置：开通第一个账号 First set-up: the first account
         * @description It administers, and is signed in at once. Next: set up its second factor (/api/me/second-factor), then invite the office (/api/invitations).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        /** @description Letters of any script, digits, and . _ - between them. */
                        userName: string;
                        password: string;
                        name: string | null;
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
                        "application/json": {
                            account: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 装入示例城市 Load the example city
         * @description Into an empty installation, once; afterwards it only tells who is in it. With `Accept: application/x-ndjson` lines `{"kind":"progress","done":…,"total":…}` come before the answer.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The token behind the # of the set-up link. */
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            kind: "loaded";
                            people: components["schemas"]["ExamplePlayer"][];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/example/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以示例人员的身份登录 A sign-in link for somebody of the example
         * @description Works once; earlier links of the same person end.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The token behind the # of the set-up link. */
                        token: string;
                        key: string;
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
                        "application/json": {
                            link: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 Sign in
         * @description Sets a cookie. After five failures in a row each further one makes the next attempt wait longer, for known and unknown names alike.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        userName: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description When the second factor is due, go on at /api/sign-in/second-factor.
                             * @enum {string}
                             */
                            state: "signed-in" | "second-factor-due";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录的第二步：动态验证码 Second step of signing in
         * @description A code of the authenticator, or one of the backup codes. Each counts once.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    } | {
                        backupCode: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description When the second factor is due, go on at /api/sign-in/second-factor.
                             * @enum {string}
                             */
                            state: "signed-in" | "second-factor-due";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用一次性链接登录 Sign in by a one-time link
         * @description Only for accounts of the example. It counts as a second factor as long as the installation holds no other campaign.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description When the second factor is due, go on at /api/sign-in/second-factor.
                             * @enum {string}
                             */
                            state: "signed-in" | "second-factor-due";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出登录 Sign out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/new-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用一次性链接设置新密码 Set a new password by a one-time link
         * @description Ends every sign-in of the account. Sign in afterwards.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的账号：身份和权限 The own account, its roles and rights
         * @description While `isComplete` is false only the own account is open: set up the second factor first. Who signed in by a link of the example is complete until there is a real campaign.
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account: string;
                            userName: string;
                            name: string | null;
                            phone: string | null;
                            grants: components["schemas"]["Grant"][];
                            rights: {
                                right: string;
                                says: components["schemas"]["Sentence"];
                            }[];
                            needsSecondFactor: boolean;
                            hasSecondFactor: boolean;
                            isByLink: boolean;
                            isComplete: boolean;
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
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用动态验证码：第一步 Set up the second factor: a secret
         * @description Shown once. It is in use when its first code is confirmed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The own password, again. */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description `otpauth://…`, for a QR code. */
                            uri: string;
                            /** @description The same in Base32, for typing. */
                            secret: string;
                            /** @description Each works once. To be printed. */
                            backupCodes: string[];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用动态验证码：第二步 Set up the second factor: its first code
         * @description Ends every other sign-in of the account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用动态验证码 Give up the second factor
         * @description Refused while a role asks for it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The own password, again. */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/me/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换备用码 Other backup codes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The own password, again. */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            backupCodes: string[];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 Change the password
         * @description Ends every other sign-in of the account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The own password, again. */
                        password: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录 The own sign-ins */
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
                            signIns: components["schemas"]["SignIn"][];
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
    "/api/me/sign-ins/{signIn}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束一次登录 End one of the own sign-ins */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    signIn: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号一览 Accounts
         * @description In the order of opening. Every reading enters the access log.
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: components["schemas"]["Account"][];
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
    "/api/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个账号 One account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
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
                            account: string;
                            /** @enum {string} */
                            state: "open" | "suspended" | "closed";
                            grants: components["schemas"]["Grant"][];
                            hasSecondFactor: boolean;
                            openedAt: string;
                            /** @description Null when erased. */
                            userName: string | null;
                            name: string | null;
                            phone: string | null;
                            isErased: boolean;
                            shownAs: components["schemas"]["Sentence"];
                            isLocked: boolean;
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
    "/api/accounts/{account}/change-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更权限 Change the grants of an account */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        grants: {
                            /**
                             * role
                             * @enum {string}
                             */
                            role: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                            /** scope (kind, campaign, unit) */
                            scope: {
                                /** @enum {string} */
                                kind: "installation";
                            } | {
                                /** @enum {string} */
                                kind: "campaign";
                                /** campaign id */
                                campaign: string;
                            } | {
                                /** @enum {string} */
                                kind: "unit";
                                /** campaign id */
                                campaign: string;
                                /** unit id */
                                unit: string;
                            };
                        }[];
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/suspend-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 Suspend an account */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/reopen-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复使用账号 Reopen a suspended account */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/close-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 注销账号 Close an account for good */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** official text */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/recover-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为他人恢复登录 Give somebody back a way to sign in
         * @description Ends every sign-in of the account. For a password the answer has a link by which its holder sets a new one; a second factor is set up anew at the next sign-in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * password | secondFactor
                         * @enum {string}
                         */
                        what: "password" | "secondFactor";
                        /** official text */
                        reason: string;
                        /** @default null */
                        email?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            link: components["schemas"]["OneTimeLink"] | null;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除锁定 Unlock an account
         * @description Forgets its failed attempts to sign in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号的登录 Sign-ins of an account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
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
                            signIns: components["schemas"]["SignIn"][];
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
    "/api/accounts/{account}/sign-ins/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束账号的全部登录 End every sign-in of an account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/accounts/{account}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 登记持有人 Write down who holds an account */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string | null;
                        phone: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{account}/erase-holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除持有人信息 Erase who held a closed account
         * @description Name, telephone, user name and password. History keeps the account’s opaque id.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/account-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号的历史 History of accounts
         * @description The newest first. `next` is the `before` of the next page, null on the last.
         */
        get: {
            parameters: {
                query?: {
                    /** @description About one account only. */
                    account?: string;
                    before?: number;
                    limit?: number;
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
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邀请 Invitations that wait */
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
                            invitations: {
                                invitation: string;
                                /** @description The account that it will open. */
                                account: string;
                                name: string | null;
                                grants: components["schemas"]["Grant"][];
                                madeBy: string;
                                madeAt: string;
                                expiresAt: string;
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
         * 邀请一个人 Invite somebody
         * @description The link works once, for seven days. It is answered here and nowhere else.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        grants: {
                            /**
                             * role
                             * @enum {string}
                             */
                            role: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                            /** scope (kind, campaign, unit) */
                            scope: {
                                /** @enum {string} */
                                kind: "installation";
                            } | {
                                /** @enum {string} */
                                kind: "campaign";
                                /** campaign id */
                                campaign: string;
                            } | {
                                /** @enum {string} */
                                kind: "unit";
                                /** campaign id */
                                campaign: string;
                                /** unit id */
                                unit: string;
                            };
                        }[];
                        name: string | null;
                        phone: string | null;
                        /**
                         * @description Where to send the link, when a mail server is configured. It is not kept.
                         * @default null
                         */
                        email?: string | null;
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
                        "application/json": {
                            invitation: string;
                            account: string;
                            link: string;
                            text: components["schemas"]["Sentence"];
                            expiresAt: string;
                            isMailed: boolean;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重发邀请 Renew an invitation
         * @description Another link; the earlier one does not work any more.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "acting-role"?: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
                };
                path: {
                    invitation: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Where to send the link, when a mail server is configured. It is not kept.
                         * @default null
                         */
                        email?: string | null;
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
                        "application/json": {
                            invitation: string;
                            account: string;
                            link: string;
                            text: components["schemas"]["Sentence"];
                            expiresAt: string;
                            isMailed: boolean;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回邀请 Withdraw an invitation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    invitation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看收到的邀请 Look at an invitation
         * @description For whoever has the link. Nothing is used up.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string | null;
                            grants: components["schemas"]["Grant"][];
                            needsSecondFactor: boolean;
                            expiresAt: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接受邀请 Accept an invitation
         * @description Opens the account and signs it in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                        /** @description Letters of any script, digits, and . _ - between them. */
                        userName: string;
                        password: string;
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
                        "application/json": {
                            account: string;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 访问日志 The access log
         * @description The newest first; reading it is logged too. `next` is the `before` of the next page, null on the last. No address and no browser is ever kept.
         */
        get: {
            parameters: {
                query?: {
                    kind?: "signed-in" | "sign-in-failed" | "signed-out" | "sign-ins-ended" | "unlocked" | "first-account-opened" | "example-loaded" | "example-link-made" | "invitation-made" | "invitation-renewed" | "invitation-withdrawn" | "invitation-used" | "password-set" | "second-factor-set" | "second-factor-removed" | "backup-codes-renewed" | "account-recovered" | "holders-read" | "holder-changed" | "holder-erased" | "access-log-read" | "personal-data-read" | "data-exported" | "person-added" | "person-changed" | "person-removed" | "contact-changed" | "list-written" | "retention-changed" | "personal-data-erased" | "names-met" | "witness-listed" | "witness-removed" | "name-confirmed";
                    /** @description By or about one account only. */
                    account?: string;
                    before?: string;
                    limit?: number;
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
                        "application/json": {
                            entries: {
                                entry: string;
                                at: string;
                                /** @enum {string} */
                                kind: "signed-in" | "sign-in-failed" | "signed-out" | "sign-ins-ended" | "unlocked" | "first-account-opened" | "example-loaded" | "example-link-made" | "invitation-made" | "invitation-renewed" | "invitation-withdrawn" | "invitation-used" | "password-set" | "second-factor-set" | "second-factor-removed" | "backup-codes-renewed" | "account-recovered" | "holders-read" | "holder-changed" | "holder-erased" | "access-log-read" | "personal-data-read" | "data-exported" | "person-added" | "person-changed" | "person-removed" | "contact-changed" | "list-written" | "retention-changed" | "personal-data-erased" | "names-met" | "witness-listed" | "witness-removed" | "name-confirmed";
                                says: components["schemas"]["Sentence"];
                                /** @description Null: somebody unknown. */
                                account: string | null;
                                /** @description Whom it concerns. */
                                subject: string | null;
                                what: string | null;
                                /** @description How many persons’ data. */
                                rows: number | null;
                            }[];
                            next: string | null;
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
                    code: "request-from-elsewhere" | "sign-in-wrong" | "sign-in-locked" | "sign-in-over" | "proof-wrong" | "second-factor-missing" | "right-missing" | "role-ambiguous" | "link-over" | "installation-in-use" | "real-campaign-by-link" | "administrator-unready" | "user-name-taken" | "password-too-short" | "password-too-long" | "password-has-user-name" | "password-common" | "account-unknown" | "account-still-open" | "invitation-unknown" | "person-unknown" | "person-differs" | "person-taken" | "contact-differs" | "person-refers-to-unknown" | "retention-over" | "retention-day-over" | "list-check-unknown" | "list-check-over" | "list-check-done" | "list-ground-changed" | "list-not-kept" | "names-in-text" | "meeting-unknown" | "poll-unknown" | "content-unknown" | "content-differs" | "content-refused" | "signature-wrong" | "bundle-too-large" | "poll-uuid-taken" | "value-differs" | "decryption-refused" | "poll-not-open" | "poll-closed" | "poll-closing" | "unknown-credential" | "credential-unlisted" | "ballot-refused" | "ballots-too-fast" | "poll-unready" | "link-unknown" | "link-used" | "link-registration-over" | "links-not-offered" | "credential-taken" | "link-credential-refused" | "registrations-changed" | "opinions-closed" | "opinions-too-fast" | "opinion-unknown" | "opinions-undecided" | "opinions-differ" | "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "cosignature-refused" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
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
    "/api/meetings/{meeting}/contents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 上传事项所引用的内容 Content that an act names by digest
         * @description The bytes whose SHA-256 stands in the address: a sorted list of public credentials, a trustee’s public key with its proof, as the canonical JSON text that `@pingyi/ballot` writes. The command that names the digest verifies them.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    meeting: string;
                    sha256: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It was there already. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** SHA-256 digest */
                            digest: string;
                            size: number;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** SHA-256 digest */
                            digest: string;
                            size: number;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/polls/{poll}/ballots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 投票 Casts a ballot
         * @description The body is the ballot’s canonical JSON text, byte for byte. It is checked in full and answered when it is on the disk. The same ballot again is answered with its first receipt and is never appended twice, so a retry cannot replace a later ballot.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    poll: string;
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
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
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
         * @description The bytes of a file (pdf, docx, xlsx, doc, wps, ofd, txt), at most 20 MiB, with its name in `?name=`. Name and bytes must agree on what it is. Acts name it by `id` and `digest`. The same file under the same name is kept once.
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
    "/api/campaigns/{campaign}/lists/{list}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查名单 Check a list
         * @description The bytes of an .xlsx or .csv file (UTF-8 or GBK), at most 64 MiB. Nothing is written; what may be is kept for a day under `check`.
         *
         *     `kind` is `preview`; `headings` (say what they mean and send the file again); `sheet` (send it again with `?sheet=`); or `refused` (the file cannot be read).
         *
         *     With `Accept: application/x-ndjson` the answer is one JSON value a line: `{"kind":"progress","stage","done","total"}` as it goes on, at the end the same answer.
         */
        post: {
            parameters: {
                query?: {
                    /** @description The sheet to read. */
                    sheet?: string;
                };
                header?: never;
                path: {
                    campaign: string;
                    /** @description Units, representatives or daily lines. */
                    list: "units" | "people" | "daily";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What the check found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckedList"];
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
            code: "request-from-elsewhere" | "sign-in-wrong" | "sign-in-locked" | "sign-in-over" | "proof-wrong" | "second-factor-missing" | "right-missing" | "role-ambiguous" | "link-over" | "installation-in-use" | "real-campaign-by-link" | "administrator-unready" | "user-name-taken" | "password-too-short" | "password-too-long" | "password-has-user-name" | "password-common" | "account-unknown" | "account-still-open" | "invitation-unknown" | "person-unknown" | "person-differs" | "person-taken" | "contact-differs" | "person-refers-to-unknown" | "retention-over" | "retention-day-over" | "list-check-unknown" | "list-check-over" | "list-check-done" | "list-ground-changed" | "list-not-kept" | "names-in-text" | "meeting-unknown" | "poll-unknown" | "content-unknown" | "content-differs" | "content-refused" | "signature-wrong" | "bundle-too-large" | "poll-uuid-taken" | "value-differs" | "decryption-refused" | "poll-not-open" | "poll-closed" | "poll-closing" | "unknown-credential" | "credential-unlisted" | "ballot-refused" | "ballots-too-fast" | "poll-unready" | "link-unknown" | "link-used" | "link-registration-over" | "links-not-offered" | "credential-taken" | "link-credential-refused" | "registrations-changed" | "opinions-closed" | "opinions-too-fast" | "opinion-unknown" | "opinions-undecided" | "opinions-differ" | "request-malformed" | "request-invalid" | "body-not-json" | "idempotency-key-malformed" | "not-signed-in" | "role-may-not" | "not-found" | "campaign-unknown" | "no-checkpoint" | "beyond-log" | "cosignature-refused" | "method-not-allowed" | "request-timeout" | "refused" | "version-differs" | "too-large" | "media-type-unknown" | "document-kind-unknown" | "idempotency-key-reused" | "headers-too-large" | "internal" | "unavailable" | "stopping" | "too-many-streams" | "storage-full";
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
        Proof: {
            hashes: string[];
        };
        Grant: {
            /**
             * role
             * @enum {string}
             */
            role: "leadingGroup" | "office" | "liaison" | "hotlineOperator" | "inspector" | "supervisor" | "specialInspector" | "desk" | "chair" | "teller" | "caller" | "scrutineer" | "trustee" | "leader" | "disciplineOfficer" | "auditor" | "administrator";
            /** scope (kind, campaign, unit) */
            scope: {
                /** @constant */
                kind: "installation";
            } | {
                /** @constant */
                kind: "campaign";
                /** campaign id */
                campaign: string;
            } | {
                /** @constant */
                kind: "unit";
                /** campaign id */
                campaign: string;
                /** unit id */
                unit: string;
            };
            name: components["schemas"]["Sentence"];
        };
        SignIn: {
            signIn: string;
            since: string;
            lastUsed: string;
            /** @description The one that asks. */
            isThis: boolean;
        };
        OneTimeLink: {
            link: string;
            /** @description To copy into a messenger. */
            text: components["schemas"]["Sentence"];
            expiresAt: string;
            isMailed: boolean;
        };
        Account: {
            account: string;
            /** @enum {string} */
            state: "open" | "suspended" | "closed";
            grants: components["schemas"]["Grant"][];
            hasSecondFactor: boolean;
            openedAt: string;
            /** @description Null when erased. */
            userName: string | null;
            name: string | null;
            phone: string | null;
            isErased: boolean;
            /** @description What to show for the holder in a list. */
            shownAs: components["schemas"]["Sentence"];
        };
        Recorded: {
            acts: {
                seq: number;
                type: string;
            }[];
            /** @description The campaign’s or meeting’s version afterwards. */
            version: number;
            /** @description A checkpoint of this size covers the acts. */
            size: number;
            warnings: components["schemas"]["Reason"][];
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
        ExamplePlayer: {
            /** @description Such as `office` or `scrutineer-1`. */
            key: string;
            role: {
                zh: string;
                en: string;
            };
            holder: string;
            /** @description The unit of a liaison, by name. */
            unit: string | null;
        };
        ListMapping: {
            format: string;
            list: string;
            sheet?: string;
            columns: {
                heading: string;
                /** @description Null: not read. */
                column: string | null;
            }[];
        };
        ListFault: {
            code: string;
            /** @description Such as `C7`; empty for the whole file. */
            cell: string;
            row: number | null;
            column: string | null;
            sentence: components["schemas"]["Sentence"];
        };
        CheckedList: {
            /** @constant */
            kind: "preview";
            /** @description What is confirmed. */
            check: string;
            expiresAt: string;
            summary: {
                list: string;
                fileDigest: string;
                rowsDigest: string;
                form: {
                    kind: string;
                } & {
                    [key: string]: unknown;
                };
                sheet: string;
                headingRow: number;
                counts: {
                    rows: number;
                    new: number;
                    changed: number;
                    unchanged: number;
                    faulty: number;
                    empty: number;
                    examples: number;
                    /** @description Existing ones that the file does not name; they stay. */
                    absent: number;
                    /** @description Also those that are not listed. */
                    faults: number;
                };
            };
            /** @description Headings by column. */
            headings: {
                [key: string]: components["schemas"]["Sentence"];
            };
            mapping: components["schemas"]["ListMapping"];
            faults: components["schemas"]["ListFault"][];
            notices: {
                code: string;
                count: number;
                places: string[];
                sentence: components["schemas"]["Sentence"];
            }[];
            /** @description The first 500; of daily lines 20,000. */
            changed: {
                /** @description The row of the file. */
                number: number;
                row: {
                    [key: string]: unknown;
                };
                differences: {
                    column: string;
                    before: unknown;
                    after: unknown;
                }[];
            }[];
            /** @description The first 500; of daily lines 20,000. */
            added: {
                number: number;
                row: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Rows of the file, as many as of the others. */
            unchanged: number[];
        } | {
            /** @constant */
            kind: "headings";
            sheet: string;
            headingRow: number;
            unknown: {
                heading: string;
                place: number;
                suggestions: string[];
            }[];
            /** @description Required columns that were not found. */
            missing: string[];
            mapping: components["schemas"]["ListMapping"];
            /** @description Headings by column. */
            headings: {
                [key: string]: components["schemas"]["Sentence"];
            };
        } | {
            /** @constant */
            kind: "sheet";
            sheets: {
                name: string;
                rows: number;
            }[];
            /** @description Headings by column. */
            headings: {
                [key: string]: components["schemas"]["Sentence"];
            };
        } | {
            /** @constant */
            kind: "refused";
            faults: components["schemas"]["ListFault"][];
        };
        ConfirmedList: {
            new: number;
            changed: number;
            unchanged: number;
            /** @description Not written. */
            faulty: number;
            /** @description Rows of the list before. */
            before: number;
            /** @description Rows of the list now. */
            after: number;
        };
        Person: {
            person: string;
            name: string;
            category: string;
            phone: string | null;
            /** @description Units that the person does not evaluate. */
            units: string[];
            version: number;
        };
        Receipt: {
            poll: string;
            /** @description The tracking code. */
            code: string;
            /** @description The place among the ballots of the credential. */
            counter: number;
            /** @description Base64 of the log key’s Ed25519 signature over the RFC 8785 form of `{"code","counter","format":"pingyi-receipt/1","poll"}`. */
            signature: string;
        };
        ResultRow: {
            id: string;
            name: string;
            class: string;
            parent: string | null;
            role: ("own" | "lower") | null;
            exempt: boolean;
            /** @description Rounded as published; null: none. */
            satisfaction: string | null;
            /** @description A fraction on the scale 0..100. */
            satisfactionExact: string | null;
            /** @description Rounded as published; null: none. */
            lowerLevel: string | null;
            /** @description A fraction on the scale 0..100. */
            lowerLevelExact: string | null;
            /** @description Rounded as published; null: none. */
            daily: string | null;
            deducted: string;
            deductedUncapped: string;
            bonus: string;
            /** @description Rounded as published; null: none. */
            composite: string | null;
            /** @description A fraction on the scale 0..100. */
            compositeExact: string | null;
            /** @description Rounded as published; null: none. */
            unclamped: string | null;
            rank: number | null;
            /** @description How many units of the class are ranked. */
            ranked: number;
            tied: boolean;
            vetoed: boolean;
            talkProposed: boolean;
            /** @description Why there is no composite. */
            why: components["schemas"]["Sentence"] | null;
            response: {
                issued: number;
                returned: number;
            } | null;
            /** @description For the satisfaction, at 95 %; see docs/statistics.md. */
            interval: {
                low: number;
                high: number;
            } | null;
            /** @description The ranks that the ballots allow, and how many other units they were compared with; with none they are no finding. */
            ranks: {
                best: number;
                worst: number;
                compared: number;
            } | null;
            /** @description The same unit in the year before. */
            before: {
                class: string;
                /** @description Rounded as published; null: none. */
                satisfaction: string | null;
                /** @description Rounded as published; null: none. */
                composite: string | null;
                rank: number | null;
                ranked: number;
            } | null;
        };
        Tally: {
            /** @enum {string} */
            kind: "overall" | "group" | "channel" | "dimension";
            id: string | null;
            issued: number;
            returned: number;
            grades: {
                [key: string]: number;
            };
            abstained: number;
            invalid: number;
        };
        Screen: {
            /** @description The server’s clock, such as `…T08:00:00.000Z`. */
            now: string;
            meeting: {
                meeting: string;
                campaign: string;
                title: components["schemas"]["Sentence"];
                rehearsal: boolean;
                zone: {
                    name: string;
                    offsetMinutes: number;
                };
                level: components["schemas"]["Sentence"];
                place: string;
                /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                begins: string;
                /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                ends: string;
                mode: string;
                ballots: string;
                /** @description Of remote voting, for a meeting on the air. */
                window: {
                    /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                    opens: string;
                    /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                    closes: string;
                } | null;
                calledOff: string | null;
                ended: string | null;
                units: {
                    id: string;
                    name: components["schemas"]["Sentence"];
                }[];
                grades: {
                    id: string;
                    name: components["schemas"]["Sentence"];
                }[];
                steps: {
                    id: string;
                    name: components["schemas"]["Sentence"];
                    /** @enum {string} */
                    of: "unit" | "meeting";
                    holds: string | null;
                    plannedMinutes: number | null;
                    due: number;
                    held: number;
                    turns: {
                        unit: string | null;
                        /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                        startedAt: string;
                        endedAt: string | null;
                    }[];
                }[];
                running: {
                    step: string;
                    unit: string | null;
                    /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                    since: string;
                } | null;
                promises: {
                    unit: string;
                    questions: number;
                    answered: number;
                    promises: number;
                    nextDue: string | null;
                }[];
                vote: {
                    /** @enum {string} */
                    state: "unopened" | "open" | "closed";
                    openings: number;
                    openedAt: string | null;
                    isInterrupted: boolean;
                    voids: number;
                    isGivenUp: boolean;
                    keys: string | null;
                    credentials: string | null;
                    singleMaker: boolean;
                    polls: number;
                    decryption: {
                        need: number;
                        have: number;
                    };
                    counted: boolean;
                    confirmed: number;
                };
                closings: {
                    poll: string;
                    part: string | null;
                    /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                    closedAt: string;
                    size: number;
                    checkpoint: string;
                    code: string;
                }[];
                /** @description Announced ones only. */
                results: {
                    unit: string;
                    seq: number;
                    /** @description The server’s clock, such as `…T08:00:00.000Z`. */
                    announcedAt: string;
                    satisfaction: {
                        exact: string;
                        published: string;
                    } | null;
                    tallies: {
                        kind: string;
                        id: string | null;
                        name: components["schemas"]["Sentence"];
                        issued: number;
                        returned: number;
                        grades: {
                            [key: string]: number;
                        };
                        abstained: number;
                        invalid: number;
                    }[];
                    byOrigin: {
                        origin: string;
                        tallies: {
                            kind: string;
                            id: string | null;
                            name: components["schemas"]["Sentence"];
                            issued: number;
                            returned: number;
                            grades: {
                                [key: string]: number;
                            };
                            abstained: number;
                            invalid: number;
                        }[];
                    }[];
                    steps: {
                        name: components["schemas"]["Sentence"];
                        sentence: components["schemas"]["Sentence"];
                    }[];
                    voids: number;
                    corrected: string | null;
                }[];
            };
            presence: {
                invited: number;
                signedIn: number;
                present: number;
                papers: number;
                quorum: {
                    isMet: boolean;
                    need: number;
                };
                shares: {
                    category: string;
                    name: components["schemas"]["Sentence"];
                    atLeast: string | null;
                    atMost: string | null;
                    exactly: string | null;
                    persons: number;
                    isMet: boolean;
                }[];
            };
            turnout: {
                poll: string;
                part: string | null;
                electorate: number;
                voters: number;
            }[];
        };
        UnitContact: {
            /** @description Name of the principal leader (总负责人). */
            leader: string | null;
            /** @description Name of the liaison (联络员). */
            liaison: string | null;
            liaisonPhone: string | null;
        };
        Vote: {
            meeting: string;
            campaign: string;
            title: components["schemas"]["Sentence"];
            rehearsal: boolean;
            place: string;
            /** @description `YYYY-MM-DD` in the campaign’s zone. */
            day: string;
            /** @enum {string} */
            state: "before" | "open" | "closed" | "announced";
            keys: ("trustees" | "server") | null;
            credentials: ("slips" | "links") | null;
            /** @enum {string} */
            mode: "onSiteDirect" | "hotline";
            /** @description Of a meeting on the air: between which moments votes are taken. */
            broadcast: {
                programme: string;
                outlet: string;
                opens: string;
                closes: string;
            } | null;
            /** @description Slips were made by one person alone. */
            singleMaker: boolean;
            grades: {
                id: string;
                name: components["schemas"]["Sentence"];
                coefficient: string;
            }[];
            items: {
                id: string;
                name: components["schemas"]["Sentence"];
            }[];
            units: {
                id: string;
                name: components["schemas"]["Sentence"];
                commitments: string[];
            }[];
            /** @description Those of the ballot, in its order. */
            questions: {
                unit: string;
                item: string;
            }[];
            polls: {
                poll: string;
                part: string | null;
                state: string;
                /** @description The exact text of the election, once its keys are complete. */
                election: string | null;
                openedAt: string | null;
                closedAt: string | null;
                electorate: number;
                voters: number;
            }[];
            /** @description The vkey of the log, which signs receipts. */
            logKey: string;
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
