// swift-format-ignore-file
// Made by Scripts/embed-schemas.sh from schema/; do not edit.

enum EmbeddedSchemas {
  static let article = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim article record",
  "description": "One article of a document, with the evidence by which claims are grouped.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "document",
    "article",
    "start",
    "end",
    "title",
    "published",
    "days",
    "places",
    "terms",
    "sketch"
  ],
  "properties": {
    "record": {
      "const": "article"
    },
    "document": {
      "type": "string"
    },
    "article": {
      "description": "From 1.",
      "type": "integer"
    },
    "start": {
      "type": "integer"
    },
    "end": {
      "type": "integer"
    },
    "title": {
      "type": [
        "string",
        "null"
      ]
    },
    "published": {
      "description": "ISO 8601.",
      "type": [
        "string",
        "null"
      ]
    },
    "days": {
      "description": "The days that it speaks of, oldest first.",
      "type": "array",
      "items": {
        "type": "string",
        "format": "date"
      }
    },
    "places": {
      "description": "In order of first mention.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/place"
      }
    },
    "terms": {
      "description": "Distinctive words and how often each stands there.",
      "type": "object",
      "additionalProperties": {
        "type": "integer"
      }
    },
    "sketch": {
      "description": "The smallest hashes of its runs of five words, by which copies are known.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "integer"
      }
    }
  },
  "$defs": {
    "place": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "name",
        "country",
        "latitude",
        "longitude",
        "region",
        "precision"
      ],
      "properties": {
        "text": {
          "description": "The words of the text.",
          "type": "string"
        },
        "name": {
          "description": "The name in the gazetteer, else the words.",
          "type": "string"
        },
        "country": {
          "description": "ISO 3166-1 alpha-2.",
          "type": [
            "string",
            "null"
          ]
        },
        "latitude": {
          "description": "Degrees north.",
          "type": [
            "number",
            "null"
          ]
        },
        "longitude": {
          "description": "Degrees east.",
          "type": [
            "number",
            "null"
          ]
        },
        "region": {
          "description": "The first-level region.",
          "type": [
            "string",
            "null"
          ]
        },
        "precision": {
          "description": "How finely the place is known.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "city",
            "district",
            "region",
            "country",
            null
          ]
        }
      }
    }
  }
}

"""#
  static let attribution = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim attribution record",
  "description": "Who is cited, with which words, for what.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "document",
    "source",
    "cue",
    "content"
  ],
  "properties": {
    "record": {
      "const": "attribution"
    },
    "document": {
      "type": "string"
    },
    "source": {
      "anyOf": [
        {
          "$ref": "#/$defs/source"
        },
        {
          "type": "null"
        }
      ]
    },
    "cue": {
      "$ref": "#/$defs/cue"
    },
    "content": {
      "$ref": "#/$defs/content"
    }
  },
  "$defs": {
    "source": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end",
        "text",
        "name",
        "kind"
      ],
      "properties": {
        "start": {
          "type": [
            "integer",
            "null"
          ]
        },
        "end": {
          "type": [
            "integer",
            "null"
          ]
        },
        "text": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "kind": {
          "type": "string",
          "enum": [
            "military",
            "police",
            "armed_group",
            "government",
            "medical",
            "witness",
            "media",
            "international",
            "monitor",
            "unknown"
          ]
        }
      }
    },
    "cue": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end",
        "text"
      ],
      "properties": {
        "start": {
          "type": "integer"
        },
        "end": {
          "type": "integer"
        },
        "text": {
          "type": "string"
        }
      }
    },
    "content": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "type": [
            "integer",
            "null"
          ]
        },
        "end": {
          "type": [
            "integer",
            "null"
          ]
        },
        "spans": {
          "description": "The pieces, where there are several.",
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "integer"
            },
            "minItems": 2,
            "maxItems": 2
          }
        }
      }
    }
  }
}

"""#
  static let claim = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim claim record",
  "description": "One statement of how many people were affected by, or took part in, one incident.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "id",
    "document",
    "article",
    "start",
    "end",
    "sentence",
    "measure",
    "group",
    "group_text",
    "quantity",
    "status",
    "sources",
    "occurred",
    "place",
    "reported",
    "rules",
    "incident",
    "sentence_start",
    "marks",
    "part_of",
    "background"
  ],
  "properties": {
    "record": {
      "const": "claim"
    },
    "id": {
      "description": "Stable from run to run.",
      "type": "string"
    },
    "document": {
      "type": "string"
    },
    "article": {
      "description": "From 1.",
      "type": "integer"
    },
    "start": {
      "description": "In code points of the document's text.",
      "type": "integer"
    },
    "end": {
      "description": "Exclusive.",
      "type": "integer"
    },
    "sentence": {
      "type": "string"
    },
    "measure": {
      "type": "string",
      "enum": [
        "killed",
        "injured",
        "casualties",
        "missing",
        "captured",
        "freed",
        "detained",
        "surrendered",
        "displaced",
        "present"
      ]
    },
    "group": {
      "type": "string",
      "enum": [
        "people",
        "civilians",
        "children",
        "women",
        "passengers",
        "hostages",
        "residents",
        "workers",
        "crew",
        "medics",
        "journalists",
        "officials",
        "foreigners",
        "prisoners",
        "protesters",
        "students",
        "security_forces",
        "police",
        "peacekeepers",
        "militants",
        "suspects"
      ]
    },
    "group_text": {
      "description": "The noun counted, as written.",
      "type": [
        "string",
        "null"
      ]
    },
    "quantity": {
      "$ref": "#/$defs/quantity"
    },
    "status": {
      "type": "string",
      "enum": [
        "asserted",
        "denied",
        "threatened",
        "feared",
        "hypothetical"
      ]
    },
    "sources": {
      "description": "Empty where the document speaks in its own voice.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/source"
      }
    },
    "occurred": {
      "anyOf": [
        {
          "$ref": "#/$defs/occurred"
        },
        {
          "type": "null"
        }
      ]
    },
    "place": {
      "anyOf": [
        {
          "$ref": "#/$defs/place"
        },
        {
          "type": "null"
        }
      ]
    },
    "reported": {
      "description": "When the source said so, ISO 8601.",
      "type": [
        "string",
        "null"
      ]
    },
    "rules": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "incident": {
      "description": "Null until claims are grouped.",
      "type": [
        "string",
        "null"
      ]
    },
    "sentence_start": {
      "type": "integer"
    },
    "marks": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/mark"
      }
    },
    "part_of": {
      "description": "The claim of whose figure this one is a part.",
      "type": [
        "string",
        "null"
      ]
    },
    "background": {
      "description": "The words point to another time than the article's news.",
      "type": "boolean"
    }
  },
  "$defs": {
    "quantity": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "low",
        "high",
        "relation"
      ],
      "properties": {
        "text": {
          "description": "The words of the figure with their hedge.",
          "type": "string"
        },
        "low": {
          "description": "The least number allowed; null without a lower bound.",
          "type": [
            "integer",
            "null"
          ]
        },
        "high": {
          "description": "The greatest number allowed; null without an upper bound.",
          "type": [
            "integer",
            "null"
          ]
        },
        "relation": {
          "type": "string",
          "enum": [
            "exactly",
            "about",
            "at_least",
            "more_than",
            "at_most",
            "less_than",
            "range",
            "vague"
          ]
        }
      }
    },
    "source": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "name",
        "kind",
        "side",
        "cue"
      ],
      "properties": {
        "text": {
          "description": "As the text has it, without \"the\".",
          "type": "string"
        },
        "name": {
          "description": "As the desk knows the source.",
          "type": "string"
        },
        "kind": {
          "type": "string",
          "enum": [
            "military",
            "police",
            "armed_group",
            "government",
            "medical",
            "witness",
            "media",
            "international",
            "monitor",
            "unknown"
          ]
        },
        "side": {
          "description": "The party that it speaks for.",
          "type": [
            "string",
            "null"
          ]
        },
        "cue": {
          "description": "The words that cite it.",
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "occurred": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "from",
        "to"
      ],
      "properties": {
        "text": {
          "description": "The words that tell the time.",
          "type": "string"
        },
        "from": {
          "type": [
            "string",
            "null"
          ],
          "format": "date"
        },
        "to": {
          "type": [
            "string",
            "null"
          ],
          "format": "date"
        }
      }
    },
    "place": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "name",
        "country",
        "latitude",
        "longitude",
        "region",
        "precision"
      ],
      "properties": {
        "text": {
          "description": "The words of the text.",
          "type": "string"
        },
        "name": {
          "description": "The name in the gazetteer, else the words.",
          "type": "string"
        },
        "country": {
          "description": "ISO 3166-1 alpha-2.",
          "type": [
            "string",
            "null"
          ]
        },
        "latitude": {
          "description": "Degrees north.",
          "type": [
            "number",
            "null"
          ]
        },
        "longitude": {
          "description": "Degrees east.",
          "type": [
            "number",
            "null"
          ]
        },
        "region": {
          "description": "The first-level region.",
          "type": [
            "string",
            "null"
          ]
        },
        "precision": {
          "description": "How finely the place is known.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "city",
            "district",
            "region",
            "country",
            null
          ]
        }
      }
    },
    "mark": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "part",
        "start",
        "end"
      ],
      "properties": {
        "part": {
          "type": "string",
          "enum": [
            "figure",
            "source",
            "cue"
          ]
        },
        "start": {
          "type": "integer"
        },
        "end": {
          "type": "integer"
        }
      }
    }
  }
}

"""#
  static let discrepancy = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim discrepancy record",
  "description": "A question of one incident whose positions do not agree, and how.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "id",
    "incident",
    "question",
    "kind",
    "positions",
    "estimates",
    "spread",
    "since",
    "explanation",
    "differences"
  ],
  "properties": {
    "record": {
      "const": "discrepancy"
    },
    "id": {
      "type": "string"
    },
    "incident": {
      "type": "string"
    },
    "question": {
      "$ref": "#/$defs/question"
    },
    "kind": {
      "description": "The gravest among the differences.",
      "type": "string",
      "enum": [
        "contradiction",
        "imbalance",
        "denial",
        "update",
        "scope",
        "subset",
        "bound",
        "rounding"
      ]
    },
    "positions": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/position"
      }
    },
    "estimates": {
      "description": "By the name of the policy.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/estimate"
      }
    },
    "spread": {
      "description": "In people; null where an open end leaves it unknown.",
      "type": [
        "integer",
        "null"
      ]
    },
    "since": {
      "description": "ISO 8601.",
      "type": [
        "string",
        "null"
      ]
    },
    "explanation": {
      "type": "string"
    },
    "differences": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/difference"
      }
    }
  },
  "$defs": {
    "question": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "measure",
        "group",
        "label"
      ],
      "properties": {
        "measure": {
          "type": "string",
          "enum": [
            "killed",
            "injured",
            "casualties",
            "missing",
            "captured",
            "freed",
            "detained",
            "surrendered",
            "displaced",
            "present"
          ]
        },
        "group": {
          "type": "string"
        },
        "label": {
          "type": "string"
        }
      }
    },
    "position": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "source",
        "kind",
        "side",
        "stake",
        "voices",
        "low",
        "high",
        "relation",
        "reported",
        "claims",
        "status",
        "earlier"
      ],
      "properties": {
        "source": {
          "description": "The name of the source; the publisher where a document speaks in its own voice.",
          "type": "string"
        },
        "kind": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "military",
            "police",
            "armed_group",
            "government",
            "medical",
            "witness",
            "media",
            "international",
            "monitor",
            "unknown",
            null
          ]
        },
        "side": {
          "type": [
            "string",
            "null"
          ]
        },
        "stake": {
          "type": "string",
          "enum": [
            "own_losses",
            "enemy_losses",
            "third_party"
          ]
        },
        "voices": {
          "description": "How many independent carriers stand behind it.",
          "type": "integer"
        },
        "low": {
          "type": [
            "integer",
            "null"
          ]
        },
        "high": {
          "type": [
            "integer",
            "null"
          ]
        },
        "relation": {
          "type": "string",
          "enum": [
            "exactly",
            "about",
            "at_least",
            "more_than",
            "at_most",
            "less_than",
            "range",
            "vague"
          ]
        },
        "reported": {
          "description": "ISO 8601.",
          "type": [
            "string",
            "null"
          ]
        },
        "claims": {
          "description": "The claims that state it, the latest first.",
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "status": {
          "type": "string",
          "enum": [
            "asserted",
            "denied",
            "threatened",
            "feared",
            "hypothetical"
          ]
        },
        "earlier": {
          "description": "Figures that the source has replaced, oldest first.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/earlier"
          }
        }
      }
    },
    "earlier": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "low",
        "high",
        "relation",
        "reported",
        "claims"
      ],
      "properties": {
        "low": {
          "type": [
            "integer",
            "null"
          ]
        },
        "high": {
          "type": [
            "integer",
            "null"
          ]
        },
        "relation": {
          "type": "string",
          "enum": [
            "exactly",
            "about",
            "at_least",
            "more_than",
            "at_most",
            "less_than",
            "range",
            "vague"
          ]
        },
        "reported": {
          "type": [
            "string",
            "null"
          ]
        },
        "claims": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "estimate": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "low",
        "best",
        "high"
      ],
      "properties": {
        "low": {
          "type": [
            "integer",
            "null"
          ]
        },
        "best": {
          "type": [
            "integer",
            "null"
          ]
        },
        "high": {
          "type": [
            "integer",
            "null"
          ]
        }
      }
    },
    "difference": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "first",
        "second",
        "kind",
        "explanation"
      ],
      "properties": {
        "first": {
          "description": "Index into positions.",
          "type": "integer"
        },
        "second": {
          "type": "integer"
        },
        "kind": {
          "type": "string",
          "enum": [
            "contradiction",
            "imbalance",
            "denial",
            "update",
            "scope",
            "subset",
            "bound",
            "rounding"
          ]
        },
        "explanation": {
          "type": "string"
        }
      }
    }
  }
}

"""#
  static let document = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim document record",
  "description": "One file, page or feed entry as it was read. The program writes every key; as input, id and text are enough.",
  "type": "object",
  "additionalProperties": true,
  "required": [
    "id",
    "text"
  ],
  "properties": {
    "record": {
      "const": "document"
    },
    "id": {
      "description": "Stable from run to run.",
      "type": "string"
    },
    "title": {
      "type": [
        "string",
        "null"
      ]
    },
    "url": {
      "description": "Where it can be read: an address or a relative path.",
      "type": [
        "string",
        "null"
      ]
    },
    "publisher": {
      "type": [
        "string",
        "null"
      ]
    },
    "published": {
      "description": "ISO 8601, a day or a moment.",
      "type": [
        "string",
        "null"
      ]
    },
    "language": {
      "description": "BCP 47.",
      "type": [
        "string",
        "null"
      ]
    },
    "text": {
      "description": "All offsets count its Unicode code points.",
      "type": "string"
    }
  }
}

"""#
  static let incident = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim incident record",
  "description": "What the claims of one or many documents speak of: when, where, what.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "id",
    "title",
    "from",
    "to",
    "place",
    "documents",
    "claims",
    "sides",
    "former_ids",
    "evidence"
  ],
  "properties": {
    "record": {
      "const": "incident"
    },
    "id": {
      "description": "Stable as the incident grows.",
      "type": "string"
    },
    "title": {
      "type": "string"
    },
    "from": {
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "to": {
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "place": {
      "anyOf": [
        {
          "$ref": "#/$defs/place"
        },
        {
          "type": "null"
        }
      ]
    },
    "documents": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "claims": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "sides": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "former_ids": {
      "description": "Incidents that turned out to be this one.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "evidence": {
      "description": "Why the documents are together, strongest first.",
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  },
  "$defs": {
    "place": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "name",
        "country",
        "latitude",
        "longitude",
        "region",
        "precision"
      ],
      "properties": {
        "text": {
          "description": "The words of the text.",
          "type": "string"
        },
        "name": {
          "description": "The name in the gazetteer, else the words.",
          "type": "string"
        },
        "country": {
          "description": "ISO 3166-1 alpha-2.",
          "type": [
            "string",
            "null"
          ]
        },
        "latitude": {
          "description": "Degrees north.",
          "type": [
            "number",
            "null"
          ]
        },
        "longitude": {
          "description": "Degrees east.",
          "type": [
            "number",
            "null"
          ]
        },
        "region": {
          "description": "The first-level region.",
          "type": [
            "string",
            "null"
          ]
        },
        "precision": {
          "description": "How finely the place is known.",
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "city",
            "district",
            "region",
            "country",
            null
          ]
        }
      }
    }
  }
}

"""#
  static let notice = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim notice",
  "description": "What a receiver is told of one change in what disagrees: on the standard input of a command, or as the body of a POST.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "id",
    "text",
    "what",
    "found",
    "incident",
    "title",
    "discrepancy",
    "question",
    "words",
    "before",
    "after",
    "link",
    "count"
  ],
  "properties": {
    "record": {
      "const": "notice"
    },
    "id": {
      "description": "The same for the same change however often it is sent.",
      "type": "string"
    },
    "text": {
      "description": "The notice in a few lines for people; what a chat shows.",
      "type": "string"
    },
    "what": {
      "description": "What has happened; \"more\" counts changes that are not told one by one.",
      "enum": [
        "new",
        "widened",
        "narrowed",
        "resolved",
        "more"
      ]
    },
    "found": {
      "description": "When the run began that found it.",
      "type": "string",
      "format": "date-time"
    },
    "incident": {
      "type": [
        "string",
        "null"
      ]
    },
    "title": {
      "type": [
        "string",
        "null"
      ]
    },
    "discrepancy": {
      "type": [
        "string",
        "null"
      ]
    },
    "question": {
      "description": "Such as \"killed, passengers\".",
      "type": [
        "string",
        "null"
      ]
    },
    "words": {
      "description": "What has changed, in one line.",
      "type": "string"
    },
    "before": {
      "description": "How the question stood in the report before; null where it is new.",
      "anyOf": [
        {
          "$ref": "#/$defs/state"
        },
        {
          "type": "null"
        }
      ]
    },
    "after": {
      "description": "How it stands now; null where it is resolved.",
      "anyOf": [
        {
          "$ref": "#/$defs/state"
        },
        {
          "type": "null"
        }
      ]
    },
    "link": {
      "description": "An address under the key \"link\" of stage notify, else the path of a file from the folder of the configuration.",
      "type": [
        "string",
        "null"
      ]
    },
    "count": {
      "description": "How many changes the notice stands for.",
      "type": "integer",
      "minimum": 1
    }
  },
  "$defs": {
    "state": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind",
        "spread",
        "explanation",
        "positions"
      ],
      "properties": {
        "kind": {
          "enum": [
            "contradiction",
            "imbalance",
            "denial",
            "update",
            "scope",
            "subset",
            "bound",
            "rounding"
          ]
        },
        "spread": {
          "description": "In people; null where an open end leaves it unknown.",
          "type": [
            "integer",
            "null"
          ]
        },
        "explanation": {
          "type": "string"
        },
        "positions": {
          "type": "array",
          "items": {
            "description": "What one source says.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "source",
              "kind",
              "side",
              "stake",
              "says",
              "low",
              "high",
              "relation",
              "status",
              "reported",
              "voices",
              "evidence"
            ],
            "properties": {
              "source": {
                "type": "string"
              },
              "kind": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "side": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "stake": {
                "enum": [
                  "own_losses",
                  "enemy_losses",
                  "third_party"
                ]
              },
              "says": {
                "description": "The figure in words, such as \"at least 50\".",
                "type": "string"
              },
              "low": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "high": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "relation": {
                "enum": [
                  "exactly",
                  "about",
                  "at_least",
                  "more_than",
                  "at_most",
                  "less_than",
                  "range",
                  "vague"
                ]
              },
              "status": {
                "type": "string"
              },
              "reported": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "voices": {
                "type": "integer"
              },
              "evidence": {
                "description": "At most three sentences that state it; none where the documents give it no more.",
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "claim",
                    "sentence",
                    "document",
                    "publisher",
                    "url"
                  ],
                  "properties": {
                    "claim": {
                      "type": "string"
                    },
                    "sentence": {
                      "type": "string"
                    },
                    "document": {
                      "type": "string"
                    },
                    "publisher": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "url": {
                      "type": [
                        "string",
                        "null"
                      ]
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

"""#
  static let reportAtom = #"""
<?xml version="1.0" encoding="utf-8"?>
<!-- changes.atom as the program writes it: a part of RFC 4287, as RELAX NG. -->
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="feed">
      <attribute name="xml:lang"/>
      <element name="id"><data type="anyURI"/></element>
      <element name="title"><text/></element>
      <element name="updated"><data type="dateTime"/></element>
      <element name="author"><element name="name"><text/></element></element>
      <element name="generator"><attribute name="version"/><text/></element>
      <oneOrMore><ref name="link"/></oneOrMore>
      <zeroOrMore>
        <element name="entry">
          <element name="id"><data type="anyURI"/></element>
          <element name="title"><text/></element>
          <element name="updated"><data type="dateTime"/></element>
          <ref name="link"/>
          <element name="category">
            <attribute name="term"><choice><value>new</value><value>widened</value><value>narrowed</value><value>resolved</value></choice></attribute>
            <attribute name="label"/>
          </element>
          <element name="category">
            <attribute name="term"/>
            <attribute name="label"/>
          </element>
          <element name="summary"><text/></element>
          <element name="content">
            <attribute name="type"><value>xhtml</value></attribute>
            <element name="div" ns="http://www.w3.org/1999/xhtml"><ref name="prose"/></element>
          </element>
        </element>
      </zeroOrMore>
    </element>
  </start>
  <define name="link">
    <element name="link">
      <attribute name="rel"><choice><value>self</value><value>alternate</value></choice></attribute>
      <attribute name="type"/>
      <attribute name="href"><data type="anyURI"/></attribute>
    </element>
  </define>
  <define name="prose">
    <zeroOrMore>
      <choice>
        <text/>
        <element ns="http://www.w3.org/1999/xhtml">
          <choice><name>p</name><name>ul</name><name>li</name><name>strong</name><name>bdi</name></choice>
          <optional><attribute name="dir"/></optional>
          <ref name="prose"/>
        </element>
      </choice>
    </zeroOrMore>
  </define>
</grammar>

"""#
  static let reportClaimsCsv = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim table claims.csv",
  "description": "A row of the table below the row of HXL tags, by the names of its columns; an empty cell is an empty text.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "claim",
    "incident",
    "incident_title",
    "incident_from",
    "incident_to",
    "place",
    "country",
    "latitude",
    "longitude",
    "measure",
    "group",
    "group_text",
    "figure",
    "low",
    "high",
    "relation",
    "status",
    "background",
    "part_of",
    "occurred_from",
    "occurred_to",
    "source",
    "source_text",
    "source_kind",
    "source_side",
    "reported",
    "sentence",
    "document",
    "start",
    "end",
    "publisher",
    "published",
    "url",
    "sha256"
  ],
  "properties": {
    "claim": {
      "description": "Tagged #meta+id+claim.",
      "type": "string"
    },
    "incident": {
      "description": "Tagged #event+id.",
      "type": "string"
    },
    "incident_title": {
      "description": "Tagged #event+name.",
      "type": "string"
    },
    "incident_from": {
      "description": "Tagged #date+start.",
      "type": "string",
      "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
    },
    "incident_to": {
      "description": "Tagged #date+end.",
      "type": "string",
      "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
    },
    "place": {
      "description": "Tagged #loc+name.",
      "type": "string"
    },
    "country": {
      "description": "Tagged #country+code+v_iso2.",
      "type": "string"
    },
    "latitude": {
      "description": "Tagged #geo+lat.",
      "type": "string",
      "pattern": "^(-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?)?$"
    },
    "longitude": {
      "description": "Tagged #geo+lon.",
      "type": "string",
      "pattern": "^(-?[0-9]+(\\.[0-9]+)?(e-?[0-9]+)?)?$"
    },
    "measure": {
      "description": "Tagged #affected+type.",
      "type": "string"
    },
    "group": {
      "description": "Tagged #affected+group.",
      "type": "string"
    },
    "group_text": {
      "description": "Tagged #affected+group+text.",
      "type": "string"
    },
    "figure": {
      "description": "Tagged #affected+num+text.",
      "type": "string"
    },
    "low": {
      "description": "Tagged #affected+num+min.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "high": {
      "description": "Tagged #affected+num+max.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "relation": {
      "description": "Tagged #affected+num+relation.",
      "type": "string"
    },
    "status": {
      "description": "Tagged #status+claim.",
      "type": "string"
    },
    "background": {
      "description": "Tagged #status+background.",
      "enum": [
        "true",
        "false"
      ]
    },
    "part_of": {
      "description": "Tagged #meta+id+whole.",
      "type": "string"
    },
    "occurred_from": {
      "description": "Tagged #date+occurred+start.",
      "type": "string",
      "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
    },
    "occurred_to": {
      "description": "Tagged #date+occurred+end.",
      "type": "string",
      "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
    },
    "source": {
      "description": "Tagged #meta+source+name.",
      "type": "string"
    },
    "source_text": {
      "description": "Tagged #meta+source+text.",
      "type": "string"
    },
    "source_kind": {
      "description": "Tagged #meta+source+type.",
      "type": "string"
    },
    "source_side": {
      "description": "Tagged #meta+source+side.",
      "type": "string"
    },
    "reported": {
      "description": "Tagged #date+reported.",
      "type": "string"
    },
    "sentence": {
      "description": "Tagged #description+sentence.",
      "type": "string"
    },
    "document": {
      "description": "Tagged #meta+id+document.",
      "type": "string"
    },
    "start": {
      "description": "Tagged #meta+start.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "end": {
      "description": "Tagged #meta+end.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "publisher": {
      "description": "Tagged #org+publisher+name.",
      "type": "string"
    },
    "published": {
      "description": "Tagged #date+published.",
      "type": "string"
    },
    "url": {
      "description": "Tagged #meta+url.",
      "type": "string"
    },
    "sha256": {
      "description": "Tagged #meta+hash.",
      "type": "string",
      "pattern": "^([0-9a-f]{64})?$"
    }
  }
}

"""#
  static let reportDiscrepanciesCsv = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim table discrepancies.csv",
  "description": "A row of the table below the row of HXL tags, by the names of its columns; an empty cell is an empty text.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "discrepancy",
    "incident",
    "incident_title",
    "measure",
    "group",
    "question",
    "kind",
    "explanation",
    "positions",
    "figures",
    "spread",
    "since",
    "policy",
    "low",
    "best",
    "high"
  ],
  "properties": {
    "discrepancy": {
      "description": "Tagged #meta+id+discrepancy.",
      "type": "string"
    },
    "incident": {
      "description": "Tagged #event+id.",
      "type": "string"
    },
    "incident_title": {
      "description": "Tagged #event+name.",
      "type": "string"
    },
    "measure": {
      "description": "Tagged #affected+type.",
      "type": "string"
    },
    "group": {
      "description": "Tagged #affected+group.",
      "type": "string"
    },
    "question": {
      "description": "Tagged #affected+label.",
      "type": "string"
    },
    "kind": {
      "description": "Tagged #indicator+kind.",
      "enum": [
        "contradiction",
        "imbalance",
        "denial",
        "update",
        "scope",
        "subset",
        "bound",
        "rounding"
      ]
    },
    "explanation": {
      "description": "Tagged #description.",
      "type": "string"
    },
    "positions": {
      "description": "Tagged #meta+source+count.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "figures": {
      "description": "Tagged #affected+num+text.",
      "type": "string"
    },
    "spread": {
      "description": "Tagged #affected+num+spread.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "since": {
      "description": "Tagged #date+since.",
      "type": "string"
    },
    "policy": {
      "description": "Tagged #meta+policy.",
      "type": "string"
    },
    "low": {
      "description": "Tagged #affected+num+min.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "best": {
      "description": "Tagged #affected+num+best.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    },
    "high": {
      "description": "Tagged #affected+num+max.",
      "type": "string",
      "pattern": "^(-?[0-9]+)?$"
    }
  }
}

"""#
  static let reportGeojson = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Counterclaim map",
  "description": "incidents.geojson: a FeatureCollection of RFC 7946. An incident whose place has no coordinates has no geometry.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "type",
    "features"
  ],
  "properties": {
    "type": {
      "const": "FeatureCollection"
    },
    "features": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "id",
          "geometry",
          "properties"
        ],
        "properties": {
          "type": {
            "const": "Feature"
          },
          "id": {
            "type": "string"
          },
          "geometry": {
            "anyOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "type",
                  "coordinates"
                ],
                "properties": {
                  "type": {
                    "const": "Point"
                  },
                  "coordinates": {
                    "description": "Degrees east, degrees north.",
                    "type": "array",
                    "minItems": 2,
                    "maxItems": 2,
                    "prefixItems": [
                      {
                        "type": "number",
                        "minimum": -180,
                        "maximum": 180
                      },
                      {
                        "type": "number",
                        "minimum": -90,
                        "maximum": 90
                      }
                    ]
                  }
                }
              }
            ]
          },
          "properties": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "title",
              "from",
              "to",
              "place",
              "country",
              "precision",
              "claims",
              "documents",
              "discrepancies",
              "kind",
              "question",
              "figures",
              "explanation",
              "url"
            ],
            "properties": {
              "title": {
                "type": "string"
              },
              "from": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date"
              },
              "to": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date"
              },
              "place": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "country": {
                "description": "ISO 3166-1 alpha-2.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "precision": {
                "enum": [
                  "city",
                  "district",
                  "region",
                  "country",
                  null
                ]
              },
              "claims": {
                "type": "integer",
                "minimum": 0
              },
              "documents": {
                "type": "integer",
                "minimum": 0
              },
              "discrepancies": {
                "type": "integer",
                "minimum": 0
              },
              "kind": {
                "description": "Of the gravest difference.",
                "enum": [
                  "contradiction",
                  "imbalance",
                  "denial",
                  "update",
                  "scope",
                  "subset",
                  "bound",
                  "rounding",
                  null
                ]
              },
              "question": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "figures": {
                "description": "From where to where they go, in words.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "explanation": {
                "type": "string"
              },
              "url": {
                "description": "Of the incident's page; from the folder of the report where its address is not configured.",
                "type": "string"
              }
            }
          }
        }
      }
    }
  }
}

"""#
  static let report = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://counterclaim.invalid/schema/report.schema.json",
  "title": "Counterclaim report",
  "description": "report.json: everything that a report tells. The records in it have schemas of their own, which lie beside this one.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "record",
    "title",
    "generated",
    "policy",
    "run",
    "changes",
    "incidents",
    "discrepancies",
    "agreements",
    "edits",
    "claims",
    "annotations",
    "documents",
    "sources"
  ],
  "properties": {
    "record": {
      "const": "report"
    },
    "title": {
      "type": "string"
    },
    "generated": {
      "description": "ISO 8601; null in a report that is not dated.",
      "type": [
        "string",
        "null"
      ]
    },
    "policy": {
      "description": "The policy whose low and high are drawn.",
      "type": "string"
    },
    "run": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "documents",
        "skipped",
        "configuration_hash",
        "program_version",
        "accuracy"
      ],
      "properties": {
        "documents": {
          "type": "integer",
          "minimum": 0
        },
        "skipped": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "file",
              "line",
              "severity",
              "kind",
              "message"
            ],
            "properties": {
              "file": {
                "type": "string"
              },
              "line": {
                "type": [
                  "integer",
                  "null"
                ]
              },
              "severity": {
                "enum": [
                  "error",
                  "warning",
                  "note"
                ]
              },
              "kind": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          }
        },
        "configuration_hash": {
          "type": "string"
        },
        "program_version": {
          "type": "string"
        },
        "accuracy": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "changes": {
      "description": "What has changed since the report before; null where there was none.",
      "type": [
        "array",
        "null"
      ],
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "record",
          "what",
          "incident",
          "title",
          "discrepancy",
          "question",
          "words",
          "before",
          "after"
        ],
        "properties": {
          "record": {
            "const": "change"
          },
          "what": {
            "enum": [
              "new",
              "widened",
              "narrowed",
              "resolved"
            ]
          },
          "incident": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "discrepancy": {
            "type": [
              "string",
              "null"
            ]
          },
          "question": {
            "type": [
              "string",
              "null"
            ]
          },
          "words": {
            "type": "string"
          },
          "before": {
            "anyOf": [
              {
                "$ref": "record-discrepancy.schema.json"
              },
              {
                "type": "null"
              }
            ]
          },
          "after": {
            "anyOf": [
              {
                "$ref": "record-discrepancy.schema.json"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      }
    },
    "incidents": {
      "type": "array",
      "items": {
        "$ref": "record-incident.schema.json"
      }
    },
    "discrepancies": {
      "type": "array",
      "items": {
        "$ref": "record-discrepancy.schema.json"
      }
    },
    "agreements": {
      "type": "array",
      "items": {
        "description": "A question on which nobody disagrees.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "record",
          "incident",
          "measure",
          "group",
          "label",
          "positions",
          "estimates"
        ],
        "properties": {
          "record": {
            "const": "agreement"
          },
          "incident": {
            "type": "string"
          },
          "measure": {
            "type": "string"
          },
          "group": {
            "type": "string"
          },
          "label": {
            "type": "string"
          },
          "positions": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "source",
                "low",
                "high",
                "relation",
                "claims"
              ],
              "properties": {
                "source": {
                  "type": "string"
                },
                "low": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "high": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "relation": {
                  "type": "string"
                },
                "claims": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "estimates": {
            "description": "By the name of the policy.",
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "low",
                "best",
                "high"
              ],
              "properties": {
                "low": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "best": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "high": {
                  "type": [
                    "integer",
                    "null"
                  ]
                }
              }
            }
          }
        }
      }
    },
    "edits": {
      "type": "array",
      "items": {
        "description": "A figure that a page has changed and does not say so.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "record",
          "incident",
          "document",
          "measure",
          "group",
          "source",
          "words",
          "before",
          "after",
          "last_seen",
          "found"
        ],
        "properties": {
          "record": {
            "const": "edit"
          },
          "incident": {
            "type": "string"
          },
          "document": {
            "type": "string"
          },
          "measure": {
            "type": "string"
          },
          "group": {
            "type": "string"
          },
          "source": {
            "type": [
              "string",
              "null"
            ]
          },
          "words": {
            "type": "string"
          },
          "before": {
            "$ref": "#/$defs/statement"
          },
          "after": {
            "anyOf": [
              {
                "$ref": "#/$defs/statement"
              },
              {
                "type": "null"
              }
            ]
          },
          "last_seen": {
            "type": [
              "string",
              "null"
            ]
          },
          "found": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      }
    },
    "claims": {
      "type": "array",
      "items": {
        "$ref": "record-claim.schema.json"
      }
    },
    "annotations": {
      "type": "array",
      "items": {
        "description": "A claim as an annotation of the W3C Web Annotation Data Model.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "@context",
          "id",
          "type",
          "body",
          "target"
        ],
        "properties": {
          "@context": {
            "const": "http://www.w3.org/ns/anno.jsonld"
          },
          "id": {
            "type": "string",
            "pattern": "^urn:counterclaim:claim:"
          },
          "type": {
            "const": "Annotation"
          },
          "body": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "type",
              "purpose",
              "value"
            ],
            "properties": {
              "type": {
                "const": "TextualBody"
              },
              "purpose": {
                "const": "describing"
              },
              "value": {
                "type": "string"
              }
            }
          },
          "target": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "source",
              "sha256",
              "selector"
            ],
            "properties": {
              "source": {
                "type": "string"
              },
              "sha256": {
                "description": "Of the text that the positions count in.",
                "type": [
                  "string",
                  "null"
                ]
              },
              "selector": {
                "type": "array",
                "minItems": 2,
                "maxItems": 2,
                "prefixItems": [
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "type",
                      "exact",
                      "prefix",
                      "suffix"
                    ],
                    "properties": {
                      "type": {
                        "const": "TextQuoteSelector"
                      },
                      "exact": {
                        "type": "string"
                      },
                      "prefix": {
                        "type": "string"
                      },
                      "suffix": {
                        "type": "string"
                      }
                    }
                  },
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "type",
                      "start",
                      "end"
                    ],
                    "properties": {
                      "type": {
                        "const": "TextPositionSelector"
                      },
                      "start": {
                        "type": "integer"
                      },
                      "end": {
                        "type": "integer"
                      }
                    }
                  }
                ]
              }
            }
          }
        }
      }
    },
    "documents": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "record",
          "id",
          "title",
          "url",
          "publisher",
          "published",
          "language",
          "sha256"
        ],
        "properties": {
          "record": {
            "const": "document"
          },
          "id": {
            "type": "string"
          },
          "title": {
            "type": [
              "string",
              "null"
            ]
          },
          "url": {
            "type": [
              "string",
              "null"
            ]
          },
          "publisher": {
            "type": [
              "string",
              "null"
            ]
          },
          "published": {
            "type": [
              "string",
              "null"
            ]
          },
          "language": {
            "type": [
              "string",
              "null"
            ]
          },
          "sha256": {
            "description": "Of the text; empty where the document was not at hand.",
            "type": "string",
            "pattern": "^([0-9a-f]{64})?$"
          }
        }
      }
    },
    "sources": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "record",
          "name",
          "kind",
          "side",
          "claims",
          "questions",
          "own_losses",
          "enemy_losses",
          "alone",
          "revised",
          "ratio",
          "ratio_questions"
        ],
        "properties": {
          "record": {
            "const": "source"
          },
          "name": {
            "type": "string"
          },
          "kind": {
            "type": [
              "string",
              "null"
            ]
          },
          "side": {
            "type": [
              "string",
              "null"
            ]
          },
          "claims": {
            "type": "integer",
            "minimum": 0
          },
          "questions": {
            "type": "integer",
            "minimum": 0
          },
          "own_losses": {
            "type": "integer",
            "minimum": 0
          },
          "enemy_losses": {
            "type": "integer",
            "minimum": 0
          },
          "alone": {
            "type": "integer",
            "minimum": 0
          },
          "revised": {
            "type": "integer",
            "minimum": 0
          },
          "ratio": {
            "description": "How its figures stand to those of the others: 0.5 is half of what they say.",
            "type": [
              "number",
              "null"
            ],
            "minimum": 0
          },
          "ratio_questions": {
            "type": "integer",
            "minimum": 0
          }
        }
      }
    }
  },
  "$defs": {
    "statement": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "text",
        "low",
        "high",
        "relation",
        "sentence"
      ],
      "properties": {
        "text": {
          "type": "string"
        },
        "low": {
          "type": [
            "integer",
            "null"
          ]
        },
        "high": {
          "type": [
            "integer",
            "null"
          ]
        },
        "relation": {
          "type": "string"
        },
        "sentence": {
          "type": "string"
        }
      }
    }
  }
}

"""#
}
