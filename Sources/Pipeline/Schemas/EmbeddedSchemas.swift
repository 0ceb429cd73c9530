// swift-format-ignore-file
// Made by Scripts/embed-schemas.sh from schema/record-*.schema.json; do not edit.

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
}
