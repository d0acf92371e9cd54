#include "llmg_type.h"


#define type(n, role, kind)                                                   \
    { llmg_string(n), LLMG_ROLE_##role, LLMG_KIND_##kind }


/* the frequent ones first */

static const llmg_type_t  llmg_types[] = {

    /* OpenAI Responses: events */

    type("response.output_text.delta", UNKNOWN, OTHER),
    type("response.function_call_arguments.delta", UNKNOWN, TOOL_ARGS),
    type("response.reasoning_summary_text.delta", UNKNOWN, REASONING),
    type("response.reasoning_text.delta", UNKNOWN, REASONING),
    type("response.refusal.delta", UNKNOWN, REFUSAL),
    type("response.custom_tool_call_input.delta", UNKNOWN, TOOL_ARGS),
    type("response.code_interpreter_call_code.delta", UNKNOWN, TOOL_ARGS),
    type("response.mcp_call_arguments.delta", UNKNOWN, TOOL_ARGS),
    type("response.shell_call_command.delta", UNKNOWN, TOOL_ARGS),
    type("response.apply_patch_call_operation_diff.delta", UNKNOWN,
         TOOL_ARGS),
    type("response.audio.transcript.delta", UNKNOWN, OTHER),
    type("response.output_text.done", UNKNOWN, OTHER),
    type("response.reasoning_summary_text.done", UNKNOWN, REASONING),
    type("response.reasoning_text.done", UNKNOWN, REASONING),
    type("response.reasoning_summary_part.added", UNKNOWN, REASONING),
    type("response.reasoning_summary_part.done", UNKNOWN, REASONING),

    /* parts and blocks that say no more than their members do */

    type("text", UNKNOWN, OTHER),
    type("input_text", UNKNOWN, OTHER),
    type("output_text", UNKNOWN, OTHER),
    type("message", UNKNOWN, OTHER),
    type("image", UNKNOWN, OTHER),
    type("tool_use", UNKNOWN, OTHER),
    type("thinking", UNKNOWN, OTHER),
    type("base64", UNKNOWN, OTHER),

    /* Anthropic: blocks */

    type("tool_result", TOOL, OTHER),
    type("document", DOCUMENT, OTHER),
    type("search_result", DOCUMENT, OTHER),
    type("mid_conv_system", UNKNOWN, OTHER),

    /* OpenAI Responses: items and parts; Mistral: entries */

    type("function_call", ASSISTANT, OTHER),
    type("function_call_output", TOOL, OTHER),
    type("reasoning", ASSISTANT, REASONING),
    type("reasoning_text", UNKNOWN, REASONING),
    type("summary_text", UNKNOWN, REASONING),
    type("custom_tool_call", ASSISTANT, OTHER),
    type("custom_tool_call_output", TOOL, OTHER),
    type("shell_call_output", TOOL, OTHER),
    type("local_shell_call_output", TOOL, OTHER),
    type("apply_patch_call_output", TOOL, OTHER),
    type("computer_call_output", TOOL, OTHER),
    type("program_output", TOOL, OTHER),
    type("tool_search_output", TOOL, OTHER),
    type("function.call", ASSISTANT, OTHER),
    type("function.result", TOOL, OTHER)
};


/* web_search_tool_result, mcp_tool_result and those to come */

static const llmg_type_t  llmg_type_result =
    type("tool_result", TOOL, OTHER);


const llmg_type_t *
llmg_type_find(llmg_str_t name)
{
    size_t  i;

    for (i = 0; i < sizeof(llmg_types) / sizeof(llmg_types[0]); i++) {
        if (llmg_types[i].name.len == name.len
            && llmg_same(llmg_types[i].name.data, name.data, name.len))
        {
            return &llmg_types[i];
        }
    }

    return llmg_str_ends(name, "_tool_result") ? &llmg_type_result : NULL;
}


/* without what is in llmg_type_ends; at most (1 << LLMG_TYPE_BITS) - 1 */

static const llmg_str_t  llmg_type_events[] = {

    /* Anthropic: events, and what is in them */

    llmg_string("content_block"),
    llmg_string("text"),
    llmg_string("thinking"),
    llmg_string("input_json"),
    llmg_string("completion"),

    /* Cohere */

    llmg_string("content"),
    llmg_string("tool-plan"),
    llmg_string("tool-call"),
    llmg_string("text-generation"),
    llmg_string("tool-calls-chunk"),

    /* OpenAI Responses; Mistral */

    llmg_string("response.output_text"),
    llmg_string("response.function_call_arguments"),
    llmg_string("response.reasoning_summary_text"),
    llmg_string("response.reasoning_text"),
    llmg_string("response.refusal"),
    llmg_string("response.custom_tool_call_input"),
    llmg_string("response.code_interpreter_call_code"),
    llmg_string("response.mcp_call_arguments"),
    llmg_string("response.shell_call_command"),
    llmg_string("response.apply_patch_call_operation_diff"),
    llmg_string("response.audio.transcript"),
    llmg_string("message.output"),
    llmg_string("function.call")
};

/* behind one byte between words; the first of them begin, or go on */

static const llmg_str_t  llmg_type_ends[] = {
    llmg_string("delta"),
    llmg_string("start"),
    llmg_string("done"),
    llmg_string("end"),
    llmg_string("stop")
};

#define LLMG_TYPE_GOES_ON   2
#define LLMG_TYPE_ENDS      (sizeof(llmg_type_ends) / sizeof(llmg_str_t))


static llmg_str_t
llmg_type_without(llmg_str_t name, size_t from, size_t to)
{
    size_t  n;

    for ( /* void */ ; from < to; from++) {
        n = llmg_type_ends[from].len;

        if (name.len > n + 1
            && llmg_same(name.data + name.len - n, llmg_type_ends[from].data,
                         n))
        {
            name.len -= n + 1;
            break;
        }
    }

    return name;
}


llmg_str_t
llmg_type_base(llmg_str_t name)
{
    return llmg_type_without(name, 0, LLMG_TYPE_GOES_ON);
}


static uint16_t
llmg_type_number(llmg_str_t name)
{
    size_t  i;

    for (i = 0; i < sizeof(llmg_type_events) / sizeof(llmg_str_t); i++) {
        if (llmg_str_eq(name, llmg_type_events[i])) {
            return (uint16_t) (i + 1);
        }
    }

    return 0;
}


uint16_t
llmg_type_ended(llmg_str_t name)
{
    return llmg_type_number(llmg_type_without(name, LLMG_TYPE_GOES_ON,
                                              LLMG_TYPE_ENDS));
}


uint16_t
llmg_type_mark(llmg_str_t name)
{
    size_t    i;
    uint16_t  number;
    uint32_t  h;

    name = llmg_type_base(name);
    number = llmg_type_number(name);

    if (number != 0) {
        return number;
    }

    /* FNV-1a */

    h = 0x811C9DC5;

    for (i = 0; i < name.len; i++) {
        h = (h ^ name.data[i]) * 0x01000193;
    }

    return (uint16_t) (LLMG_TYPE_STRANGE | (h ^ h >> 16));
}
