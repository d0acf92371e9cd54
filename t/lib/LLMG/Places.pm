package LLMG::Places;

# Where a text can stand in a chat.
#
#     for (places()) { my ($title, $body) = @$_; $body->($text); }
#
# Each body is JSON with the text, escaped already, in it: so that a test can
# say byte for byte what it should become.

use strict;
use warnings;

use Exporter qw(import);

our @EXPORT_OK = qw(chat places);


sub chat {
    my ($text, $role) = @_;

    $role //= "user";

    return qq({"model":"gpt-4o","messages":[{"role":"$role",)
           . qq("content":"$text"}]});
}


my @places = (
    (map { [ "content, role $_",
             qq({"messages":[{"role":"$_","content":"@"}]}) ] }
         qw(system developer user assistant tool function),
         'us\u0065r', "someone"),

    [ "the first of two messages",
      '{"messages":[{"role":"user","content":"@"},'
      . '{"role":"user","content":"hello"}]}' ],
    [ "the last of two messages",
      '{"messages":[{"role":"user","content":"hello"},'
      . '{"role":"user","content":"@"}]}' ],
    [ "content before role",
      '{"messages":[{"content":"@","role":"user"}]}' ],
    [ "messages before model",
      '{"messages":[{"role":"user","content":"@"}],"model":"gpt-4o"}' ],
    [ "names in escapes",
      '{"\u006dessages":[{"rol\u0065":"user","\u0063ontent":"@"}]}' ],
    [ "a part of content",
      '{"messages":[{"role":"user","content":[{"type":"text","text":"@"}]}]}' ],
    [ "the second part of content",
      '{"messages":[{"role":"user","content":[{"type":"image_url",'
      . '"image_url":{"url":"https://example.com/a.png"}},'
      . '{"text":"@","type":"text"}]}]}' ],
    [ "a part of a type that nobody knows",
      '{"messages":[{"role":"user","content":[{"type":"x","x":{"y":["@"]}}]}]}'
    ],
    [ "name", '{"messages":[{"role":"user","name":"@","content":"a"}]}' ],
    [ "refusal",
      '{"messages":[{"role":"assistant","content":null,"refusal":"@"}]}' ],
    [ "a tool's result",
      '{"messages":[{"role":"tool","tool_call_id":"c","content":"@"}]}' ],
    [ "a tool's result, in parts",
      '{"messages":[{"role":"tool","tool_call_id":"c",'
      . '"content":[{"type":"text","text":"@"}]}]}' ],
    [ "the arguments of a tool call",
      '{"messages":[{"role":"assistant","content":null,"tool_calls":[{'
      . '"id":"c","type":"function","function":{"name":"f",'
      . '"arguments":"{\"q\":\"@\",\"n\":1}"}}]}]}' ],
    [ "the arguments of the second tool call",
      '{"messages":[{"role":"assistant","tool_calls":[{"id":"c",'
      . '"function":{"name":"f","arguments":"{}"}},{"id":"d",'
      . '"function":{"arguments":"{ \"q\" : \"@\" }","name":"f"}}]}]}' ],
    [ "the arguments of a function call",
      '{"messages":[{"role":"assistant","function_call":{"name":"f",'
      . '"arguments":"[\"@\"]"}}]}' ],
    [ "the input of a custom tool",
      '{"messages":[{"role":"assistant","tool_calls":[{"id":"c",'
      . '"type":"custom","custom":{"name":"f","input":"@"}}]}]}' ],
    [ "what a tool is for",
      '{"messages":[],"tools":[{"type":"function","function":{"name":"f",'
      . '"description":"@"}}]}' ],
    [ "what a tool's parameter is for",
      '{"tools":[{"type":"function","function":{"name":"f","parameters":{'
      . '"type":"object","properties":{"a":{"description":"@"}}}}}]}' ],
    [ "what a tool's parameter can be",
      '{"tools":[{"type":"function","function":{"name":"f","parameters":{'
      . '"properties":{"a":{"enum":["b","@"]}}}}}]}' ],
    [ "what a function is for",
      '{"functions":[{"name":"f","description":"@"}],"messages":[]}' ],
    [ "a schema for the answer",
      '{"response_format":{"type":"json_schema","json_schema":{'
      . '"description":"@"}}}' ],
    [ "metadata", '{"metadata":{"k":"@"},"messages":[]}' ],
    [ "a prediction", '{"prediction":{"type":"content","content":"@"}}' ],
    [ "the user", '{"messages":[],"user":"@"}' ],
    [ "a member that nobody knows", '{"messages":[],"x":[[{"y":"@"}]]}' ],
);


sub places {
    return map {
        my ($title, $body) = @$_;
        [ $title, sub { $body =~ s/\@/$_[0]/r } ]
    } @places;
}

1;
