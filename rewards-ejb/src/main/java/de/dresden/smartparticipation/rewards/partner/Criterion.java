package de.dresden.smartparticipation.rewards.partner;

/** What makes a business sustainable, as far as it says so of itself; evidence is attached as files. */
public enum Criterion {
    /** Goods and services from Dresden and around. */
    REGIONAL,
    /** Repairs, lends, sells used things. */
    REPAIR_AND_REUSE,
    /** Organic or fairly traded goods. */
    ORGANIC_OR_FAIR,
    /** Electricity from renewable sources. */
    GREEN_ENERGY,
    /** Little packaging, sorted waste, reusable containers. */
    LITTLE_WASTE,
    /** Delivers and travels without burning fuel. */
    CLIMATE_FRIENDLY_MOBILITY,
    /** Can be used by people with disabilities. */
    ACCESSIBLE,
    /** Holds a certificate of an independent body. */
    CERTIFIED
}
